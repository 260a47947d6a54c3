import dev.twilite.ApiException;
import dev.twilite.Client;
import dev.twilite.Response;
import dev.twilite.VerifyV2;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what the header of an answer says: how busy the account is, which version of a record came, when to come back.
 *
 * <pre>java -cp build/java/twilite.jar:build/java/examples:/usr/share/java/jna.jar ResponseHeaders</pre>
 */
final class ResponseHeaders {
  private ResponseHeaders() {}

  public static void main(String[] arguments) {
    try (Client client = new Client()) {
      VerifyV2 verify = client.verify().v2();
      String identity =
          verify
              .services("VA0123456789abcdef0123456789abcdef")
              .entities()
              .create(UUID.randomUUID().toString())
              .identity();
      show(verify.services("VA0123456789abcdef0123456789abcdef").entities(identity).fetch().response());
    } catch (ApiException failure) {
      System.err.println("failed: " + failure.message() + " " + failure.requestId());
      String retryAfter = failure.response().headers().get("Retry-After");
      if (retryAfter != null) {
        System.out.println("come back in " + retryAfter + " seconds");
      }
      System.exit(1);
    }
  }

  private static void show(Response response) {
    Map<String, String> headers = response.headers();
    System.out.println(
        "fetched: HTTP "
            + response.httpStatus() + " " + response.requestId() + " after " + response.attempts() + " attempts");
    System.out.println("it took " + headers.get("twilio-request-duration") + " seconds"); // in whatever case
    System.out.println("with " + headers.get("Twilio-Concurrent-Requests") + " requests of the account at once");
    // Where an operation takes If-Match, this is what it takes: the change is then made to this version alone.
    System.out.println("version " + headers.get("ETag"));
    for (Map.Entry<String, String> field : response.headerFields()) {
      System.out.println("   " + field.getKey() + " " + field.getValue());
    }
  }
}
