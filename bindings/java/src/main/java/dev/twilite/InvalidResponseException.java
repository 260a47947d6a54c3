package dev.twilite;

import java.util.Map;

/** An answer that is not what the API documents. */
public final class InvalidResponseException extends TwiliteException {
  private static final long serialVersionUID = 1;

  InvalidResponseException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
