package dev.twilite;

import java.util.Map;

/** HTTP 404: there is no such record. */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1;

  NotFoundException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
