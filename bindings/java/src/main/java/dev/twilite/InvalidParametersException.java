package dev.twilite;

import java.util.Map;

/** Parameters are not valid; {@link #parameters} lists all of them. Nothing was sent. */
public final class InvalidParametersException extends TwiliteException {
  private static final long serialVersionUID = 1;

  InvalidParametersException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
