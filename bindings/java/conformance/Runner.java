import dev.twilite.Client;
import dev.twilite.ClientOptions;
import dev.twilite.Json;
import dev.twilite.QueueOptions;
import dev.twilite.Twilite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Performs the cases of the conformance suite: bindings/conformance/FORMAT.md says what it reads and writes. */
final class Runner {
  private Runner() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    String over = Runtime.version().feature() < 22 ? "JNA" : "FFM";
    Map<String, Object> hello = new LinkedHashMap<>();
    hello.put("format", 1);
    hello.put("binding", "java");
    hello.put("runtime", "Java " + Runtime.version() + ", " + over);
    hello.put("library", Twilite.version());
    show(output, hello);
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      Map<String, Object> read = object(Json.read(line));
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("id", read.get("id"));
      answer.put("outcomes", outcomes(read));
      show(output, answer);
    }
  }

  private static void show(PrintStream output, Map<String, Object> value) {
    output.print(Json.write(value) + "\n");
    output.flush();
  }

  private static List<Object> outcomes(Map<String, Object> read) {
    List<Object> outcomes = new ArrayList<>();
    Object options = read.get("client");
    List<?> steps = (List<?>) read.get("steps");
    try (Client client = options == null ? null : client(object(options), steps)) {
      for (Object step : steps) {
        outcomes.add(new Steps(client, object(step)).outcome());
      }
    }
    return outcomes;
  }

  /** Makes the case's client. How many calls are in flight is said when a client is made, so it is looked for ahead. */
  private static Client client(Map<String, Object> options, List<?> steps) {
    ClientOptions given = new ClientOptions();
    options.forEach(given::set);
    QueueOptions queue = new QueueOptions();
    for (Object step : steps) {
      if (object(step).get("in_flight") instanceof Long inFlight) {
        queue.maxInFlight(inFlight);
      }
    }
    return new Client(given, queue);
  }

  /** What is an object by the format. */
  @SuppressWarnings("unchecked") // an object's members have names
  static Map<String, Object> object(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }
}
