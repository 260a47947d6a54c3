package dev.twilite;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The records of a list or of one page, and what is known of the answer that brought them. Not to be changed.
 *
 * @param <T> the type of a record
 */
public final class Records<T> extends AbstractList<T> {
  private final List<T> records;
  private final Map<String, Object> meta;
  private final Response response;

  private Records(List<T> records, Map<String, Object> meta, Response response) {
    this.records = records;
    this.meta = meta;
    this.response = response;
  }

  /** The records of an array. */
  static <T> Records<T> of(Result answer, RecordType<T> type) {
    return of(answer.list(), Map.of(), type, answer.response());
  }

  /** The records of a page as the API wrote it, which are under a name. */
  @SuppressWarnings("unchecked") // the library has looked that there are records
  static <T> Records<T> ofPage(Result answer, String name, RecordType<T> type) {
    Object meta = answer.object().get("meta");
    return of(
        (List<Map<String, Object>>) answer.object().get(name),
        meta instanceof Map<?, ?> ? (Map<String, Object>) meta : Map.of(),
        type,
        answer.response());
  }

  private static <T> Records<T> of(
      List<Map<String, Object>> list, Map<String, Object> meta, RecordType<T> type, Response response) {
    List<T> records = new ArrayList<>(list.size());
    for (Map<String, Object> members : list) {
      records.add(type.of(members, response));
    }
    return new Records<>(records, meta, response);
  }

  @Override
  public T get(int index) {
    return records.get(index);
  }

  @Override
  public int size() {
    return records.size();
  }

  /**
   * Gives what a page says of itself.
   *
   * @return its {@code meta}; of a list, and of a page without, no members
   */
  public Map<String, Object> meta() {
    return meta;
  }

  /**
   * Tells how they were answered; of a list, its last page.
   *
   * @return the answer's
   */
  public Response response() {
    return response;
  }
}
