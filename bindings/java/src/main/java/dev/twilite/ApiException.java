package dev.twilite;

import java.util.Map;

/** Twilio answered with an error. Subclasses are for those that programs tell apart. */
public class ApiException extends TwiliteException {
  private static final long serialVersionUID = 1;

  ApiException(Map<String, Object> error, Response response) {
    super(error, response);
  }

  static ApiException of(Map<String, Object> error, Response response) {
    int status = error.get("http_status") instanceof Number found ? found.intValue() : 0;
    return switch (status) {
      case 401 -> new AuthenticationException(error, response);
      case 403 -> new PermissionDeniedException(error, response);
      case 404 -> new NotFoundException(error, response);
      case 409 -> new ConflictException(error, response);
      case 429 -> new RateLimitedException(error, response);
      default -> status >= 500 ? new ServerException(error, response) : new ApiException(error, response);
    };
  }
}
