import dev.twilite.Client;
import dev.twilite.ClientOptions;
import dev.twilite.InvalidParametersException;
import dev.twilite.NotFoundException;
import dev.twilite.TransportException;
import dev.twilite.TwiliteException;
import java.util.Map;

/**
 * Shows how calls fail: which exception each failure is, and what it carries.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar Errors</pre>
 */
final class Errors {
  private Errors() {}

  public static void main(String[] arguments) {
    try (Client client = new Client()) {
      show(client);
    }
  }

  private static void show(Client client) {
    try {
      client
          .trusthub()
          .v1()
          .customerProfiles()
          .create(Map.of("email", "nobody", "policy_sid", "RN12", "friendly_nam", "x"));
    } catch (InvalidParametersException failure) {
      System.out.println("Everything that is wrong with the parameters, at once; nothing was sent:");
      for (Map<String, Object> each : failure.parameters()) {
        System.out.println("   " + each.get("name") + " " + each.get("rule") + " - " + each.get("message"));
      }
    }

    try {
      client.trusthub().v1().customerProfiles("BU00000000000000000000000000000000").fetch();
    } catch (NotFoundException failure) {
      System.out.println(
          "A record that is not there: "
              + failure.httpStatus() + " " + failure.code() + " " + failure.message() + " " + failure.requestId());
    }

    ClientOptions nowhere = new ClientOptions().baseUrl("http://127.0.0.1:1").maxRetries(1);
    try (Client lost = new Client(nowhere)) {
      lost.verify().v2().services("VA0123456789abcdef0123456789abcdef").entities().create("nobody-knows");
    } catch (TransportException failure) {
      System.out.println("A server that is not there: " + failure.message());
      System.out.println(
          "   may have taken effect: "
              + failure.mayHaveTakenEffect() + " after " + failure.attempts() + " attempts");
    }

    try {
      client.call("verify.v2.entity.creat");
    } catch (TwiliteException failure) {
      System.out.println("Any other failure is a TwiliteException too: " + failure.getMessage());
    }
  }
}
