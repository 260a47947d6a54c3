package dev.twilite;

import java.util.Map;

/** The time ran out. */
public final class TimedOutException extends TwiliteException {
  private static final long serialVersionUID = 1;

  TimedOutException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
