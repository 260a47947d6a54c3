package dev.twilite;

import java.util.Map;

/** The call itself is wrong: an unknown operation or option, a client that was closed. Nothing was sent. */
public final class MisuseException extends TwiliteException {
  private static final long serialVersionUID = 1;

  MisuseException(Map<String, Object> error, Response response) {
    super(error, response);
  }

  MisuseException(String message) {
    super(own("misuse", null, message), Response.NONE);
  }
}
