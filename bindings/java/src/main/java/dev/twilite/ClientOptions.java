package dev.twilite;

// Written by tools/generate.py of the library's catalog.

/** The options of a client. docs/options.md explains them. */
public final class ClientOptions extends Parameters {
  /**
   * Sets account_sid: TWILIO_ACCOUNT_SID of the environment if not given.
   *
   * @param accountSid its value
   * @return this
   */
  public ClientOptions accountSid(String accountSid) {
    put("account_sid", accountSid);
    return this;
  }

  /**
   * Sets auth_token: TWILIO_AUTH_TOKEN of the environment if not given.
   *
   * @param authToken its value
   * @return this
   */
  public ClientOptions authToken(String authToken) {
    put("auth_token", authToken);
    return this;
  }

  /**
   * Sets api_key: TWILIO_API_KEY of the environment if not given.
   *
   * @param apiKey its value
   * @return this
   */
  public ClientOptions apiKey(String apiKey) {
    put("api_key", apiKey);
    return this;
  }

  /**
   * Sets api_secret: TWILIO_API_SECRET of the environment if not given.
   *
   * @param apiSecret its value
   * @return this
   */
  public ClientOptions apiSecret(String apiSecret) {
    put("api_secret", apiSecret);
    return this;
  }

  /**
   * Sets client_id: TWILIO_CLIENT_ID of the environment if not given.
   *
   * @param clientId its value
   * @return this
   */
  public ClientOptions clientId(String clientId) {
    put("client_id", clientId);
    return this;
  }

  /**
   * Sets client_secret: TWILIO_CLIENT_SECRET of the environment if not given.
   *
   * @param clientSecret its value
   * @return this
   */
  public ClientOptions clientSecret(String clientSecret) {
    put("client_secret", clientSecret);
    return this;
  }

  /**
   * Sets bearer_token.
   *
   * @param bearerToken its value
   * @return this
   */
  public ClientOptions bearerToken(String bearerToken) {
    put("bearer_token", bearerToken);
    return this;
  }

  /**
   * Sets region: TWILIO_REGION of the environment if not given.
   *
   * @param region its value
   * @return this
   */
  public ClientOptions region(String region) {
    put("region", region);
    return this;
  }

  /**
   * Sets edge: TWILIO_EDGE of the environment if not given.
   *
   * @param edge its value
   * @return this
   */
  public ClientOptions edge(String edge) {
    put("edge", edge);
    return this;
  }

  /**
   * Sets base_url: TWILITE_BASE_URL of the environment if not given.
   *
   * @param baseUrl its value
   * @return this
   */
  public ClientOptions baseUrl(String baseUrl) {
    put("base_url", baseUrl);
    return this;
  }

  /**
   * Sets connect_timeout_ms: 1 to 2147483647; 10000 if not given.
   *
   * @param connectTimeoutMs its value
   * @return this
   */
  public ClientOptions connectTimeoutMs(long connectTimeoutMs) {
    put("connect_timeout_ms", connectTimeoutMs);
    return this;
  }

  /**
   * Sets timeout_ms: 1 to 2147483647; 30000 if not given.
   *
   * @param timeoutMs its value
   * @return this
   */
  public ClientOptions timeoutMs(long timeoutMs) {
    put("timeout_ms", timeoutMs);
    return this;
  }

  /**
   * Sets max_retries: 0 to 100; 3 if not given.
   *
   * @param maxRetries its value
   * @return this
   */
  public ClientOptions maxRetries(long maxRetries) {
    put("max_retries", maxRetries);
    return this;
  }

  /**
   * Sets retry_max_delay_ms: 0 to 2147483647; 10000 if not given.
   *
   * @param retryMaxDelayMs its value
   * @return this
   */
  public ClientOptions retryMaxDelayMs(long retryMaxDelayMs) {
    put("retry_max_delay_ms", retryMaxDelayMs);
    return this;
  }

  /**
   * Sets ca_file.
   *
   * @param caFile its value
   * @return this
   */
  public ClientOptions caFile(String caFile) {
    put("ca_file", caFile);
    return this;
  }

  /**
   * Sets proxy.
   *
   * @param proxy its value
   * @return this
   */
  public ClientOptions proxy(String proxy) {
    put("proxy", proxy);
    return this;
  }

  /**
   * Sets max_response_bytes: 1 to 1099511627776; 67108864 if not given.
   *
   * @param maxResponseBytes its value
   * @return this
   */
  public ClientOptions maxResponseBytes(long maxResponseBytes) {
    put("max_response_bytes", maxResponseBytes);
    return this;
  }

  /**
   * Sets max_connections: 0 to 1024; 16 if not given.
   *
   * @param maxConnections its value
   * @return this
   */
  public ClientOptions maxConnections(long maxConnections) {
    put("max_connections", maxConnections);
    return this;
  }

  /**
   * Sets user_agent_suffix.
   *
   * @param userAgentSuffix its value
   * @return this
   */
  public ClientOptions userAgentSuffix(String userAgentSuffix) {
    put("user_agent_suffix", userAgentSuffix);
    return this;
  }

  /**
   * Sets trace: one of stderr.
   *
   * @param trace its value
   * @return this
   */
  public ClientOptions trace(String trace) {
    put("trace", trace);
    return this;
  }

  /**
   * Sets trace_fd: 0 to 2147483647.
   *
   * @param traceFd its value
   * @return this
   */
  public ClientOptions traceFd(long traceFd) {
    put("trace_fd", traceFd);
    return this;
  }

  /**
   * Sets strict_responses: false if not given.
   *
   * @param strictResponses its value
   * @return this
   */
  public ClientOptions strictResponses(boolean strictResponses) {
    put("strict_responses", strictResponses);
    return this;
  }

  /**
   * Sets lenient_parameters: false if not given.
   *
   * @param lenientParameters its value
   * @return this
   */
  public ClientOptions lenientParameters(boolean lenientParameters) {
    put("lenient_parameters", lenientParameters);
    return this;
  }

  /**
   * Sets an option by its name, also one that is newer than this package.
   *
   * @param name its name in the library
   * @param value its value, of the types that {@link Json} writes
   * @return this
   */
  public ClientOptions set(String name, Object value) {
    put(name, value);
    return this;
  }
}
