package dev.twilite;

import java.util.Map;

/**
 * An access token, with which a user's own program signs in at Twilio.
 *
 * @param token the token itself, for the user's program; it lets in whoever has it
 * @param expiresAt the time from which it is refused, in seconds since 1970
 */
public record AccessToken(String token, long expiresAt) {
  /**
   * Makes a token, without a client and without the network.
   *
   * @param options who signs in, what for, and how long; the key comes from the environment where it is not given.
   *     docs/access-tokens.md explains them.
   * @return the token
   * @throws MisuseException an option is wrong; the message says all that is
   */
  public static AccessToken make(AccessTokenOptions options) {
    byte[] encoded = Json.encode(options.toMap());
    Native library = Library.get();
    Map<String, Object> made = Result.of(Outcome.take(library, library.accessToken(encoded))).object();
    return new AccessToken((String) made.get("token"), (Long) made.get("expires_at"));
  }

  @Override
  public String toString() {
    return "AccessToken[expiresAt=" + expiresAt + "]";
  }
}
