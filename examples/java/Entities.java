import dev.twilite.Client;
import dev.twilite.Entity;
import dev.twilite.VerifyV2;
import java.util.UUID;

/**
 * Creates Verify entities, and lists what the service has.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar Entities [SERVICE_SID [COUNT]]</pre>
 *
 * <p>Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any service SID.
 */
final class Entities {
  private Entities() {}

  public static void main(String[] arguments) {
    String serviceSid = arguments.length > 0 ? arguments[0] : "VA0123456789abcdef0123456789abcdef";
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    try (Client client = new Client()) {
      VerifyV2.ServicesIdEntitiesStep entities = client.verify().v2().services(serviceSid).entities();
      for (int i = 0; i < count; i++) {
        Entity entity = entities.create(UUID.randomUUID().toString());
        System.out.println("created " + entity.sid() + " " + entity.identity() + " " + entity.dateCreated());
      }
      for (Entity entity : entities.list(with -> with.limit(20))) {
        System.out.println("listed  " + entity.sid() + " " + entity.identity() + " " + entity.dateCreated());
      }
    }
  }
}
