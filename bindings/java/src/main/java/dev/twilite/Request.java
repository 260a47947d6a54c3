package dev.twilite;

import java.time.Duration;
import java.util.Map;

/** A call as the library takes it: checked and encoded, so that what Java knows to be wrong fails before it. */
record Request(byte[] operation, byte[] parameters, int deadlineMs) {
  static Request of(String operation, Map<String, ?> parameters, Duration within) {
    return new Request(Text.encode("The operation", operation), Json.encode(parameters), milliseconds(within));
  }

  /** At least one millisecond: to the library 0 is no deadline. */
  private static int milliseconds(Duration within) {
    if (within == null) {
      return 0;
    }
    if (within.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) >= 0) {
      return Integer.MAX_VALUE;
    }
    return (int) Math.max(1, within.plusNanos(999_999).toMillis());
  }
}
