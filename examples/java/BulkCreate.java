import dev.twilite.Client;
import dev.twilite.InvalidParametersException;
import dev.twilite.Json;
import dev.twilite.Result;
import dev.twilite.Twilite;
import dev.twilite.TwiliteException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Creates what a file says, many at a time: each line has the parameters of one create, as a JSON object.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar BulkCreate OPERATION [FILE]</pre>
 *
 * <p>Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end: {"line": 3,
 * "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result. The exit status is 0 if
 * all lines are created, 1 if not, 2 if nothing could be done.
 */
final class BulkCreate {
  /** How many creates are handed in ahead of their results; the client has 64 of them on the wire. */
  private static final int AHEAD = 128;

  private final PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Semaphore room = new Semaphore(AHEAD);
  private final Client client;
  private final String operation;
  private int created;
  private int refused;
  private int unknown;

  private BulkCreate(Client client, String operation) {
    this.client = client;
    this.operation = operation;
  }

  public static void main(String[] arguments) throws InterruptedException {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws InterruptedException {
    if (arguments.length < 1 || arguments.length > 2) {
      System.err.println("usage: BulkCreate OPERATION [FILE]");
      return 2;
    }
    BulkCreate bulk;
    try (InputStream input = arguments.length > 1 ? Files.newInputStream(Path.of(arguments[1])) : System.in;
        Client client = new Client()) {
      checkCreate(arguments[0]);
      bulk = new BulkCreate(client, arguments[0]);
      bulk.createAll(new BufferedInputStream(input));
    } catch (IOException | IllegalArgumentException | TwiliteException problem) {
      System.err.println(problem.getMessage() == null ? problem : "It cannot be done: " + problem.getMessage());
      return 2;
    }
    System.err.printf(
        "%d created, %d refused, %d of unknown outcome%n", bulk.created, bulk.refused, bulk.unknown);
    if (bulk.output.checkError()) {
      System.err.println("The results could not be written");
      return 1;
    }
    return bulk.refused + bulk.unknown > 0 ? 1 : 0;
  }

  /** Refuses an operation that is not there, or that does not create. */
  private static void checkCreate(String operation) {
    try {
      Twilite.validate(operation, Map.of());
    } catch (InvalidParametersException expected) {
      // there is such an operation
    }
    if (!operation.endsWith(".create")) {
      throw new IllegalArgumentException(operation + " creates nothing");
    }
  }

  private void createAll(InputStream input) throws IOException, InterruptedException {
    int number = 0;
    for (byte[] line = readLine(input); line != null; line = readLine(input)) {
      number++;
      if (!isBlank(line)) {
        create(number, line);
      }
    }
    room.acquire(AHEAD); // all have ended
  }

  private void create(int number, byte[] line) throws InterruptedException {
    Map<String, Object> parameters = parameters(line);
    if (parameters == null) {
      show(number, "error", notAnObject());
      return;
    }
    room.acquire();
    client
        .callAsync(operation, parameters)
        .whenComplete(
            (result, problem) -> {
              show(number, result, problem);
              room.release();
            });
  }

  private synchronized void show(int number, Result result, Throwable problem) {
    if (problem == null) {
      created++;
      show(number, "sid", result.object().get("sid"));
      return;
    }
    Map<String, Object> error = Map.of("message", String.valueOf(problem), "may_have_taken_effect", true);
    if (problem instanceof TwiliteException failure) {
      error = failure.error();
    }
    show(number, "error", error);
  }

  private synchronized void show(int number, String name, Object value) {
    if (value instanceof Map<?, ?> error) {
      boolean isUnknown = Boolean.TRUE.equals(error.get("may_have_taken_effect"));
      unknown += isUnknown ? 1 : 0;
      refused += isUnknown ? 0 : 1;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("line", number);
    line.put(name, value);
    output.print(Json.write(line) + "\n");
    output.flush();
  }

  private Map<String, Object> notAnObject() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("status", "misuse");
    error.put("message", "The line is not a JSON object in UTF-8");
    error.put("operation", operation);
    error.put("may_have_taken_effect", false);
    error.put("attempts", 0);
    return error;
  }

  /** Reads the parameters of a line; null when it is no JSON object. */
  @SuppressWarnings("unchecked") // an object's members have names
  private static Map<String, Object> parameters(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return Json.read(text) instanceof Map<?, ?> found ? (Map<String, Object>) found : null;
    } catch (CharacterCodingException | IllegalArgumentException problem) {
      return null;
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Reads up to the next line feed; null at the end. */
  private static byte[] readLine(InputStream input) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = input.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = input.read()) {
      line.write(next);
    }
    return line.toByteArray();
  }
}
