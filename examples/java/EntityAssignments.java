import dev.twilite.Client;
import dev.twilite.CustomerProfileEntityAssignment;
import dev.twilite.TrusthubV1;

/**
 * Assigns an object to a customer profile, and lists what the profile has.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar EntityAssignments \
 *     [PROFILE_SID [OBJECT_SID]]</pre>
 *
 * <p>Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
 * TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.
 */
final class EntityAssignments {
  private EntityAssignments() {}

  public static void main(String[] arguments) {
    String objectSid = arguments.length > 1 ? arguments[1] : "IT0123456789abcdef0123456789abcdef";
    try (Client client = new Client()) {
      TrusthubV1 trusthub = client.trusthub().v1();
      String profileSid;
      if (arguments.length > 0) {
        profileSid = arguments[0];
      } else {
        profileSid =
            trusthub
                .customerProfiles()
                .create("Java example", "owner@example.com", "RN0123456789abcdef0123456789abcdef")
                .sid();
        System.out.println("profile  " + profileSid);
      }
      TrusthubV1.CustomerProfilesIdEntityAssignmentsStep assignments =
          trusthub.customerProfiles(profileSid).entityAssignments();
      CustomerProfileEntityAssignment made = assignments.create(objectSid);
      System.out.println("assigned " + made.sid() + " " + made.objectSid());
      for (CustomerProfileEntityAssignment assignment : assignments.list(with -> with.limit(20))) {
        System.out.println("listed   " + assignment.sid() + " " + assignment.objectSid());
      }
    }
  }
}
