import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.twilite.Webhooks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Receives webhooks with the JDK's own HTTP server, and lets nobody in but Twilio.
 *
 * <pre>export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
 * java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar Webhook [PORT]</pre>
 */
final class Webhook {
  private static final int LARGEST_BODY = 1 << 20;

  private final String authToken = System.getenv("TWILIO_AUTH_TOKEN");
  private final String origin = System.getenv("WEBHOOK_ORIGIN");

  private Webhook() {
    if (authToken == null || origin == null) {
      System.err.println("TWILIO_AUTH_TOKEN and WEBHOOK_ORIGIN are needed");
      System.exit(2);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8000;
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", new Webhook()::handle);
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
    System.out.flush();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = isTooLarge(exchange) ? null : exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      if (body == null || body.length > LARGEST_BODY) {
        answer(exchange, 413, "text/plain", "413 Content Too Large\n");
      } else if (!isTwilios(exchange, body)) {
        answer(exchange, 403, "text/plain", "403 Forbidden\n");
      } else {
        answer(exchange, 200, "text/xml; charset=utf-8", reply(new String(body, StandardCharsets.UTF_8)));
      }
    }
  }

  private static boolean isTooLarge(HttpExchange exchange) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    try {
      return length != null && Long.parseLong(length) > LARGEST_BODY;
    } catch (NumberFormatException problem) {
      return true;
    }
  }

  /** The path and the query are taken as they came: what is unescaped and escaped anew is signed no more. */
  private boolean isTwilios(HttpExchange exchange, byte[] body) {
    return Webhooks.isAuthentic(
        authToken,
        exchange.getRequestHeaders().getFirst("X-Twilio-Signature"),
        origin + exchange.getRequestURI(),
        exchange.getRequestHeaders().getFirst("Content-Type"),
        body);
  }

  /** Answers a message with what the message said. */
  private static String reply(String form) {
    String said = "";
    for (String field : form.split("&")) {
      if (field.startsWith("Body=")) {
        said = URLDecoder.decode(field.substring(5), StandardCharsets.UTF_8);
        break;
      }
    }
    said = said.replace("&", "&amp;").replace("<", "&lt;");
    return "<Response><Message>You said: " + said + "</Message></Response>";
  }

  private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
