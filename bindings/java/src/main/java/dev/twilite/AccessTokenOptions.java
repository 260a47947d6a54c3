package dev.twilite;

// Written by tools/generate.py of the library's catalog.

import java.util.Map;

/** What an access token is made of. docs/access-tokens.md explains it. */
public final class AccessTokenOptions extends Parameters {
  /**
   * Sets account_sid: TWILIO_ACCOUNT_SID of the environment if not given.
   *
   * @param accountSid its value
   * @return this
   */
  public AccessTokenOptions accountSid(String accountSid) {
    put("account_sid", accountSid);
    return this;
  }

  /**
   * Sets api_key: TWILIO_API_KEY of the environment if not given.
   *
   * @param apiKey its value
   * @return this
   */
  public AccessTokenOptions apiKey(String apiKey) {
    put("api_key", apiKey);
    return this;
  }

  /**
   * Sets api_secret: TWILIO_API_SECRET of the environment if not given.
   *
   * @param apiSecret its value
   * @return this
   */
  public AccessTokenOptions apiSecret(String apiSecret) {
    put("api_secret", apiSecret);
    return this;
  }

  /**
   * Sets region: TWILIO_REGION of the environment if not given.
   *
   * @param region its value
   * @return this
   */
  public AccessTokenOptions region(String region) {
    put("region", region);
    return this;
  }

  /**
   * Sets identity.
   *
   * @param identity its value
   * @return this
   */
  public AccessTokenOptions identity(String identity) {
    put("identity", identity);
    return this;
  }

  /**
   * Sets ttl_seconds: 1 to 86400; 3600 if not given.
   *
   * @param ttlSeconds its value
   * @return this
   */
  public AccessTokenOptions ttlSeconds(long ttlSeconds) {
    put("ttl_seconds", ttlSeconds);
    return this;
  }

  /**
   * Sets nbf: 0 to 253402300799.
   *
   * @param nbf its value
   * @return this
   */
  public AccessTokenOptions nbf(long nbf) {
    put("nbf", nbf);
    return this;
  }

  /**
   * Sets grants.
   *
   * @param grants its value
   * @return this
   */
  public AccessTokenOptions grants(Map<String, ?> grants) {
    put("grants", grants);
    return this;
  }

  /**
   * Sets an option by its name, also one that is newer than this package.
   *
   * @param name its name in the library
   * @param value its value, of the types that {@link Json} writes
   * @return this
   */
  public AccessTokenOptions set(String name, Object value) {
    put(name, value);
    return this;
  }
}
