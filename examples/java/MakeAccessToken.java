import dev.twilite.AccessToken;
import dev.twilite.AccessTokenOptions;
import dev.twilite.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes an access token, with which a user's own program signs in at Conversations and Video.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar MakeAccessToken \
 *     IDENTITY [SERVICE_SID [ROOM]]</pre>
 *
 * <p>The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
 * program's server answers to a user whom it has signed in.
 */
final class MakeAccessToken {
  private MakeAccessToken() {}

  public static void main(String[] arguments) {
    if (arguments.length < 1) {
      System.err.println("usage: MakeAccessToken IDENTITY [SERVICE_SID [ROOM]]");
      System.exit(1);
    }
    String serviceSid = arguments.length > 1 ? arguments[1] : "IS0123456789abcdef0123456789abcdef";
    String room = arguments.length > 2 ? arguments[2] : "lobby";
    AccessToken made =
        AccessToken.make(
            new AccessTokenOptions()
                .identity(arguments[0])
                .ttlSeconds(600)
                .grants(
                    Map.of("conversations", Map.of("service_sid", serviceSid), "video", Map.of("room", room))));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("token", made.token());
    answer.put("expires_at", made.expiresAt());
    System.out.println(Json.write(answer));
  }
}
