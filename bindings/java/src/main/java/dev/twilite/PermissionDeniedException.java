package dev.twilite;

import java.util.Map;

/** HTTP 403: the credentials do not suffice. */
public final class PermissionDeniedException extends ApiException {
  private static final long serialVersionUID = 1;

  PermissionDeniedException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
