package dev.twilite;

import java.util.Map;

/** HTTP 409: there is one already, or it was changed meanwhile. */
public final class ConflictException extends ApiException {
  private static final long serialVersionUID = 1;

  ConflictException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
