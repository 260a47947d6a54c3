package dev.twilite;

import java.util.Map;

/** All that a response of the library's brought, copied out of it. */
record Outcome(int status, byte[] json, Response response) {
  /** Reads a response and frees it. */
  static Outcome take(Native library, long response) {
    try {
      return new Outcome(
          library.responseStatus(response),
          library.responseJson(response),
          new Response(
              library.responseHttpStatus(response),
              Text.decode(library.responseRequestId(response)),
              library.responseAttempts(response),
              library.responseHeaders(response)));
    } finally {
      library.responseFree(response);
    }
  }

  /**
   * Gives the result.
   *
   * @throws TwiliteException the response is an error
   */
  Object value() {
    Object value = Json.read(Text.decode(json));
    if (status == Status.OK || status == Status.DONE) {
      return value;
    }
    throw TwiliteException.of(error(value), response);
  }

  @SuppressWarnings("unchecked") // an error object has names
  private static Map<String, Object> error(Object value) {
    return (Map<String, Object>) ((Map<String, Object>) value).get("error");
  }
}
