package dev.twilite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call that failed, with all that the library knows of it.
 *
 * <p>A subclass for each kind says what to do. {@link #mayHaveTakenEffect} tells whether nobody can know if a change was
 * made: look before asking for it again.
 */
public class TwiliteException extends RuntimeException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // the maps and lists of JSON are serializable, and so is what they hold
  private final Map<String, Object> error;

  private final transient Response response;

  TwiliteException(Map<String, Object> error, Response response) {
    super(text(error));
    this.error = error;
    this.response = response;
  }

  /** An error that this package found itself. Nothing was sent. */
  static Map<String, Object> own(String status, String operation, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("status", status);
    error.put("message", message);
    if (operation != null) {
      error.put("operation", operation);
    }
    error.put("may_have_taken_effect", false);
    error.put("attempts", 0L);
    return Collections.unmodifiableMap(error);
  }

  /** Makes the exception that an error object is. */
  static TwiliteException of(Map<String, Object> error, Response response) {
    return switch (String.valueOf(error.get("status"))) {
      case "misuse" -> new MisuseException(error, response);
      case "invalid_parameters" -> new InvalidParametersException(error, response);
      case "transport" -> new TransportException(error, response);
      case "timeout" -> new TimedOutException(error, response);
      case "api_error" -> ApiException.of(error, response);
      case "invalid_response" -> new InvalidResponseException(error, response);
      case "cancelled" -> new CancelledException(error, response);
      default -> new TwiliteException(error, response);
    };
  }

  private static String text(Map<String, Object> error) {
    StringBuilder text = new StringBuilder(String.valueOf(error.get("message")));
    if (error.get("code") != null) {
      text.append(" (HTTP ").append(error.get("http_status")).append(", code ").append(error.get("code")).append(')');
    }
    for (Map<String, Object> each : problems(error, "parameters")) {
      text.append("; ").append(each.get("message"));
    }
    for (Map<String, Object> each : problems(error, "properties")) {
      text.append("; ").append(each.get("message"));
    }
    if (Boolean.TRUE.equals(error.get("may_have_taken_effect"))) {
      text.append("; it may have taken effect");
    }
    return text.toString();
  }

  /**
   * Gives the library's error object, whole.
   *
   * @return its members, not to be changed
   */
  public Map<String, Object> error() {
    return error;
  }

  /**
   * Tells how the call was answered, with the header.
   *
   * @return the answer's; an empty one when there was none
   */
  public Response response() {
    return response == null ? Response.NONE : response;
  }

  /**
   * Tells the kind of failure by its name, such as "api_error".
   *
   * @return the name, which is another than those of the subclasses when the library is newer
   */
  public String status() {
    return text("status");
  }

  /**
   * Gives the sentence for a person that the library or Twilio wrote, without what {@link #getMessage} adds.
   *
   * @return the sentence
   */
  public String message() {
    return text("message");
  }

  /**
   * Tells which operation failed.
   *
   * @return its id; null when that is not known
   */
  public String operation() {
    return text("operation");
  }

  /**
   * Tells the HTTP status of the last answer that came.
   *
   * @return the status; null when there was none
   */
  public Integer httpStatus() {
    return integer("http_status");
  }

  /**
   * Tells Twilio's code, such as 20404; https://www.twilio.com/docs/api/errors explains each.
   *
   * @return the code; null when Twilio gave none
   */
  public Integer code() {
    return integer("code");
  }

  /**
   * Gives the page that explains the code.
   *
   * @return its URL; null when Twilio gave none
   */
  public String moreInfo() {
    return text("more_info");
  }

  /**
   * Gives what else Twilio says.
   *
   * @return it as it came; null when there was nothing
   */
  public Object details() {
    return error.get("details");
  }

  /**
   * Gives the Twilio-Request-Id of the last answer, which Twilio's support asks for.
   *
   * @return the id; null when there was none
   */
  public String requestId() {
    return text("request_id");
  }

  /**
   * Tells libcurl's CURLcode.
   *
   * @return the code; null when a whole answer came
   */
  public Integer curlCode() {
    return integer("curl_code");
  }

  /**
   * Tells the method of the last request.
   *
   * @return the method; null when nothing was asked
   */
  public String method() {
    return text("method");
  }

  /**
   * Tells the URL of the last request. It has no credentials in it, but what was asked for.
   *
   * @return the URL; null when nothing was asked
   */
  public String url() {
    return text("url");
  }

  /**
   * Tells how many HTTP requests were made for the call.
   *
   * @return the number
   */
  public int attempts() {
    Integer found = integer("attempts");
    return found == null ? 0 : found;
  }

  /**
   * Tells whether nobody can know if a change was made.
   *
   * @return false: the call certainly changed nothing
   */
  public boolean mayHaveTakenEffect() {
    return Boolean.TRUE.equals(error.get("may_have_taken_effect"));
  }

  /**
   * Lists every parameter that is not valid.
   *
   * @return name, rule and message of each
   */
  public List<Map<String, Object>> parameters() {
    return problems(error, "parameters");
  }

  /**
   * Lists every property of the answer that is not what the API documents (the option strict_responses).
   *
   * @return name, rule and message of each
   */
  public List<Map<String, Object>> properties() {
    return problems(error, "properties");
  }

  @SuppressWarnings("unchecked") // the library lists objects there
  private static List<Map<String, Object>> problems(Map<String, Object> error, String name) {
    return error.get(name) instanceof List<?> found ? (List<Map<String, Object>>) found : List.of();
  }

  private String text(String name) {
    return error.get(name) instanceof String found ? found : null;
  }

  private Integer integer(String name) {
    return error.get(name) instanceof Number found ? Integer.valueOf(found.intValue()) : null;
  }
}
