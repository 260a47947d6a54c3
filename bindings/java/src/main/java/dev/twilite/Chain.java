package dev.twilite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A chain of names that leads to any operation of the library's catalog, as docs/catalog.md describes chains. Immutable.
 *
 * <p>The resources that this package has types for are reached from {@link Client#verify} and its like.
 *
 * <pre>{@code
 * Chain messages = client.chain("conversations", "v1").to("conversations", conversationSid).to("messages");
 * messages.call("create", Map.of("body", "Hello"));
 * }</pre>
 */
public final class Chain {
  private final Client client;
  private final Place place;
  private final List<String> ids;

  Chain(Client client, Place place, List<String> ids) {
    this.client = client;
    this.place = place;
    this.ids = ids;
  }

  /**
   * Goes to all of a name.
   *
   * @param name the next name, such as "services". Where the id before it has a default, both may be left out:
   *     "messages" is "accounts", the client's own, "messages".
   * @return the chain so far
   * @throws MisuseException there is no such name; the message offers the nearest
   */
  public Chain to(String name) {
    return new Chain(client, place.to(name), ids);
  }

  /**
   * Goes to one of a name.
   *
   * @param name the next name
   * @param ids the id that chooses, or both where two are needed; none chooses the only one there is
   * @return the chain so far
   * @throws MisuseException there is no such name, or it takes another number of ids
   */
  public Chain to(String name, String... ids) {
    List<String> all = new ArrayList<>(this.ids);
    Collections.addAll(all, ids);
    return new Chain(client, place.to(name).choose(name, ids.length), all);
  }

  /**
   * Performs an operation, and waits for its end, as {@link Client#call(String, Map)} does.
   *
   * @param verb what to do: "create", "list", "page", "fetch", "update", "delete"
   * @param parameters those that the chain has not chosen
   * @return the result
   */
  public Result call(String verb, Map<String, ?> parameters) {
    Place.Operation operation = place.operation(verb);
    return client.call(operation.id(), joined(operation, parameters));
  }

  /**
   * Begins an operation, and does not wait, as {@link Client#callAsync(String, Map)} does.
   *
   * @param verb as for {@link #call}
   * @param parameters as for {@link #call}
   * @return the call
   */
  public Call<Result> callAsync(String verb, Map<String, ?> parameters) {
    Place.Operation operation = place.operation(verb);
    return client.callAsync(operation.id(), joined(operation, parameters));
  }

  /**
   * Reads a list record by record, as {@link Client#stream} does.
   *
   * @param parameters as for {@link #call}
   * @return its records, to be closed if they may be left before their end
   */
  public Stream<Map<String, Object>> stream(Map<String, ?> parameters) {
    Place.Operation operation = place.operation("list");
    return client.stream(operation.id(), joined(operation, parameters));
  }

  private Map<String, Object> joined(Place.Operation operation, Map<String, ?> parameters) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (int i = 0; i < operation.chosen().size(); i++) {
      chosen.put(operation.chosen().get(i), ids.get(i));
    }
    return Step.joined(chosen, parameters);
  }
}
