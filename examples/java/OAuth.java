import dev.twilite.Client;
import dev.twilite.ClientOptions;
import dev.twilite.Entity;
import dev.twilite.VerifyV2;
import java.util.UUID;

/**
 * Signs in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar OAuth [SERVICE_SID]</pre>
 *
 * <p>The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
 * TWILITE_BASE_URL for the sandbox, which takes any service SID.
 */
final class OAuth {
  private OAuth() {}

  public static void main(String[] arguments) {
    String serviceSid = arguments.length > 0 ? arguments[0] : "VA0123456789abcdef0123456789abcdef";
    // new Client() alone would take them from the environment, too.
    ClientOptions app =
        new ClientOptions()
            .clientId(System.getenv("TWILIO_CLIENT_ID"))
            .clientSecret(System.getenv("TWILIO_CLIENT_SECRET"));
    try (Client client = new Client(app)) {
      VerifyV2.ServicesIdEntitiesStep entities = client.verify().v2().services(serviceSid).entities();
      // The first call fetches a token; the next ones, on whatever thread, are sent with it.
      System.out.println("created " + entities.create("java-oauth-" + UUID.randomUUID()).sid());
      for (Entity entity : entities.list(with -> with.limit(20))) {
        System.out.println("listed  " + entity.sid());
      }
    }
  }
}
