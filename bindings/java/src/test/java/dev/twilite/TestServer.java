package dev.twilite;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A server on real sockets, which answers as a test says; each connection has a thread. */
final class TestServer implements AutoCloseable {
  /** A request as it came. */
  record Request(String method, String target, Map<String, String> headers, String body) {}

  /** An answer; a null one closes the connection without any. */
  record Answer(int status, String body) {
    static Answer ok(String body) {
      return new Answer(200, body);
    }
  }

  /** Says what is answered. It may wait. */
  interface Handler {
    Answer answer(Request request) throws InterruptedException;
  }

  final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

  /** Counted down when the first connection has been closed by the client. */
  final CountDownLatch left = new CountDownLatch(1);

  private final ServerSocket listening;
  private final Handler handler;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

  TestServer(Handler handler) throws IOException {
    this.handler = handler;
    this.listening = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    start("test-server", this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  ClientOptions options() {
    return new ClientOptions()
        .accountSid("AC" + "0".repeat(32))
        .authToken("s3cr3t-t0k3n")
        .baseUrl(url())
        .maxRetries(0);
  }

  Client client() {
    return new Client(options());
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (true) {
      try {
        Socket connection = listening.accept();
        connections.add(connection);
        start("test-connection", () -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream input = new BufferedInputStream(connection.getInputStream());
      for (Request request = read(input); request != null; request = read(input)) {
        requests.add(request);
        Answer answer = handler.answer(request);
        if (answer == null) {
          return;
        }
        write(connection.getOutputStream(), answer);
      }
      left.countDown();
    } catch (IOException | InterruptedException gone) {
      left.countDown();
    } finally {
      connections.remove(connection);
    }
  }

  private static Request read(InputStream input) throws IOException {
    String first = line(input);
    if (first == null) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(input); line != null && !line.isEmpty(); line = line(input)) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(input.readNBytes(length), StandardCharsets.UTF_8);
    String[] words = first.split(" ");
    return new Request(words[0], words[1], headers, body);
  }

  private static String line(InputStream input) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = input.read(); next != '\n'; next = input.read()) {
      if (next < 0) {
        return null;
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  private static void write(OutputStream output, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 " + answer.status() + " X\r\nContent-Type: application/json\r\nTwilio-Request-Id: RQ1\r\n"
            + "X-Twice: one\r\nX-Twice: two\r\nContent-Length: " + body.length + "\r\n\r\n";
    ByteArrayOutputStream whole = new ByteArrayOutputStream(); // at once: a body behind its head waits for an ACK
    whole.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    whole.writeBytes(body);
    whole.writeTo(output);
    output.flush();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }
}
