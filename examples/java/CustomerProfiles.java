import dev.twilite.Client;
import dev.twilite.CustomerProfile;
import dev.twilite.TrusthubV1;

/**
 * Creates a TrustHub customer profile, and lists the drafts there are.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar CustomerProfiles [POLICY_SID [EMAIL]]
 * </pre>
 *
 * <p>Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
 * sandbox, which takes any policy SID.
 */
final class CustomerProfiles {
  private CustomerProfiles() {}

  public static void main(String[] arguments) {
    String policySid = arguments.length > 0 ? arguments[0] : "RN0123456789abcdef0123456789abcdef";
    String email = arguments.length > 1 ? arguments[1] : "owner@example.com";
    try (Client client = new Client()) {
      TrusthubV1.CustomerProfilesStep profiles = client.trusthub().v1().customerProfiles();
      show("created", profiles.create("Java example", email, policySid));
      for (CustomerProfile profile : profiles.list(with -> with.status("draft").limit(20))) {
        show("listed ", profile);
      }
    }
  }

  private static void show(String what, CustomerProfile profile) {
    System.out.println(what + " " + profile.sid() + " " + profile.status() + " " + profile.friendlyName());
  }
}
