package dev.twilite;

import java.util.Map;

/** HTTP 429: too many requests, also after the repetitions. */
public final class RateLimitedException extends ApiException {
  private static final long serialVersionUID = 1;

  RateLimitedException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
