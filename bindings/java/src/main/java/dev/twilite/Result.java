package dev.twilite;

import java.util.List;
import java.util.Map;

/**
 * What a call was answered with.
 *
 * @param value the JSON, of the types that {@link Json} lists
 * @param response what is known of the answer
 */
public record Result(Object value, Response response) {
  static Result of(Outcome outcome) {
    return new Result(outcome.value(), outcome.response());
  }

  /**
   * Gives the record that the result is.
   *
   * @return its members, not to be changed
   * @throws ClassCastException the result is no object
   */
  @SuppressWarnings("unchecked") // an object's members have names
  public Map<String, Object> object() {
    return (Map<String, Object>) value;
  }

  /**
   * Gives the records that the result of a list is.
   *
   * @return the members of each, not to be changed
   * @throws ClassCastException the result is no array
   */
  @SuppressWarnings("unchecked") // a list is of records
  public List<Map<String, Object>> list() {
    return (List<Map<String, Object>>) value;
  }

  /** The values may be personal. */
  @Override
  public String toString() {
    return "Result[" + response + "]";
  }
}
