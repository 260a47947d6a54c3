package dev.twilite;

import java.util.Map;

/** A call that was ended by its caller: cancelled, or its thread was interrupted, or its client closed. */
public final class CancelledException extends TwiliteException {
  private static final long serialVersionUID = 1;

  CancelledException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
