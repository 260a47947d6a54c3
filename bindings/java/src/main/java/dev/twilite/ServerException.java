package dev.twilite;

import java.util.Map;

/** HTTP 5xx: Twilio failed. */
public final class ServerException extends ApiException {
  private static final long serialVersionUID = 1;

  ServerException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
