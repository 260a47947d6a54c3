package dev.twilite;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of how a call was answered, beside what it was answered with. Immutable. */
public final class Response {
  /** Of what no call has brought. */
  static final Response NONE = new Response(0, null, 0, null);

  private final int httpStatus;
  private final String requestId;
  private final int attempts;
  private final byte[] lines;
  private volatile Map<String, String> headers;

  Response(int httpStatus, String requestId, int attempts, byte[] lines) {
    this.httpStatus = httpStatus;
    this.requestId = requestId;
    this.attempts = attempts;
    this.lines = lines;
  }

  /**
   * Tells the HTTP status of the last answer that came, whole or not.
   *
   * @return the status; 0 when there was no answer
   */
  public int httpStatus() {
    return httpStatus;
  }

  /**
   * Gives that answer's Twilio-Request-Id, which Twilio's support asks for.
   *
   * @return the id; null when it had none
   */
  public String requestId() {
    return requestId;
  }

  /**
   * Tells how many HTTP requests were made for the call, all pages and tries together.
   *
   * @return the number
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Gives the header fields of that answer, by their names in whatever case, sorted by them.
   *
   * <p>A field that came more than once is one value, joined by ", "; but of Set-Cookie, which cannot be joined, it is the
   * first.
   *
   * @return the fields, not to be changed; none when there was no answer
   */
  public Map<String, String> headers() {
    Map<String, String> found = headers;
    if (found == null) {
      TreeMap<String, String> joined = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (Map.Entry<String, String> field : headerFields()) {
        boolean isFirstAlone = field.getKey().equalsIgnoreCase("Set-Cookie");
        joined.merge(field.getKey(), field.getValue(), (one, next) -> isFirstAlone ? one : one + ", " + next);
      }
      found = Collections.unmodifiableMap(joined);
      headers = found;
    }
    return found;
  }

  /**
   * Gives the header fields of that answer as they came: in their order, repeated ones each by itself.
   *
   * @return name and value of each
   */
  public List<Map.Entry<String, String>> headerFields() {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (String line : lines == null ? new String[0] : Text.decode(lines).split("\r\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        fields.add(new AbstractMap.SimpleImmutableEntry<>(line.substring(0, colon), line.substring(colon + 2)));
      }
    }
    return Collections.unmodifiableList(fields);
  }

  @Override
  public String toString() {
    return "Response[HTTP " + httpStatus + ", " + requestId + ", attempts=" + attempts + "]";
  }
}
