package dev.twilite;

import java.util.Map;

/** HTTP 401: the credentials are wrong. */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1;

  AuthenticationException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
