import dev.twilite.Client;
import dev.twilite.Json;
import dev.twilite.TwiliteException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Performs an operation with parameters from a file or standard input: one JSON object, or one on each line.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar FromFile OPERATION [FILE]</pre>
 *
 * <p>Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.
 */
final class FromFile {
  private FromFile() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    if (arguments.length < 1 || arguments.length > 2) {
      System.err.println("usage: FromFile OPERATION [FILE]");
      return 2;
    }
    List<Map<String, Object>> parameters;
    try {
      byte[] text = arguments.length > 1 ? Files.readAllBytes(Path.of(arguments[1])) : System.in.readAllBytes();
      parameters = objects(new String(text, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException | ClassCastException problem) {
      System.err.println("the parameters cannot be read: " + problem.getMessage());
      return 2;
    }
    if (parameters.isEmpty()) {
      System.err.println("there are no parameters; {} stands for none");
      return 2;
    }
    PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int failed = 0;
    try (Client client = new Client()) {
      for (Map<String, Object> each : parameters) {
        try {
          output.println(Json.write(client.call(arguments[0], each).value()));
        } catch (TwiliteException failure) {
          failed++;
          output.println(Json.write(Map.of("error", failure.error())));
        }
      }
    }
    return failed > 0 ? 1 : 0;
  }

  /** Reads one JSON object, or one on each line. */
  private static List<Map<String, Object>> objects(String text) {
    try {
      return List.of(object(text));
    } catch (IllegalArgumentException problem) {
      List<Map<String, Object>> found = new ArrayList<>();
      for (String line : text.split("\n")) {
        if (!line.isBlank()) {
          found.add(object(line));
        }
      }
      return found;
    }
  }

  @SuppressWarnings("unchecked") // an object's members have names
  private static Map<String, Object> object(String text) {
    return (Map<String, Object>) Json.read(text);
  }
}
