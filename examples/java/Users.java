import dev.twilite.Client;
import dev.twilite.IpMessagingV2;
import dev.twilite.User;
import java.util.Map;
import java.util.UUID;

/**
 * Creates IP-Messaging users, and lists what the service has.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar Users [SERVICE_SID [COUNT]]</pre>
 *
 * <p>Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any service SID.
 */
final class Users {
  private Users() {}

  public static void main(String[] arguments) {
    String serviceSid = arguments.length > 0 ? arguments[0] : "IS0123456789abcdef0123456789abcdef";
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    try (Client client = new Client()) {
      IpMessagingV2.ServicesIdUsersStep users = client.ipMessaging().v2().services(serviceSid).users();
      for (int i = 0; i < count; i++) {
        String name = "Example " + i;
        // A map of attributes is sent as its JSON text, which is what the API wants.
        User user =
            users.create(
                "java-example/" + UUID.randomUUID(),
                with -> with.friendlyName(name).attributes(Map.of("language", "Java")));
        System.out.println("created " + user.sid() + " " + user.identity() + " " + user.attributes());
      }
      for (User user : users.list(with -> with.limit(20))) {
        System.out.println("listed  " + user.sid() + " " + user.identity() + " " + user.attributes());
      }
    }
  }
}
