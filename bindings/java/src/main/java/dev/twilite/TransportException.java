package dev.twilite;

import java.util.Map;

/** No HTTP answer: name lookup, connection, TLS, reset. */
public final class TransportException extends TwiliteException {
  private static final long serialVersionUID = 1;

  TransportException(Map<String, Object> error, Response response) {
    super(error, response);
  }
}
