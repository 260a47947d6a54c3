package dev.twilite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A place in the API, which a chain of names leads to: its client, and the ids that were chosen on the way. */
public abstract class Step {
  private final Client client;
  private final List<String> ids;

  Step(Client client, List<String> ids) {
    this.client = client;
    this.ids = ids;
  }

  final Client client() {
    return client;
  }

  final List<String> ids() {
    return ids;
  }

  /** The ids, with one more. */
  final List<String> ids(String id) {
    List<String> all = new ArrayList<>(ids);
    all.add(id);
    return Collections.unmodifiableList(all);
  }

  /** The ids by the names that an operation has for them. */
  final Map<String, String> chosen(String... names) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      chosen.put(names[i], ids.get(i));
    }
    return chosen;
  }

  final <T> T call(
      String operation, Map<String, String> chosen, Map<String, ?> parameters, Function<Result, T> read) {
    return read.apply(client.call(operation, joined(chosen, parameters)));
  }

  final <T> Call<T> begin(
      String operation, Map<String, String> chosen, Map<String, ?> parameters, Function<Result, T> read) {
    Request request = Request.of(operation, joined(chosen, parameters), null);
    return client.begin(request, outcome -> read.apply(Result.of(outcome)));
  }

  final <T> Pages<T> pages(
      String operation, Map<String, String> chosen, Map<String, ?> parameters, RecordType<T> type) {
    return Pages.of(client, Request.of(operation, joined(chosen, parameters), null), type);
  }

  /** The parameters of a chain's ids, and others. */
  static Map<String, Object> joined(Map<String, String> chosen, Map<String, ?> parameters) {
    Map<String, Object> all = new LinkedHashMap<>(chosen);
    for (Map.Entry<String, ?> each : parameters.entrySet()) {
      if (chosen.containsKey(each.getKey())) {
        throw new MisuseException(each.getKey() + " was chosen by the chain already");
      }
      all.put(each.getKey(), each.getValue());
    }
    return all;
  }

  /** Parameters, each name before its value; null is taken, which Map.of does not. */
  static Map<String, Object> given(Object... namesAndValues) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return parameters;
  }

  static <T> Function<Result, T> one(RecordType<T> type) {
    return answer -> type.of(answer.object(), answer.response());
  }

  static <T> Function<Result, Records<T>> list(RecordType<T> type) {
    return answer -> Records.of(answer, type);
  }

  static <T> Function<Result, Records<T>> page(String name, RecordType<T> type) {
    return answer -> Records.ofPage(answer, name, type);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
