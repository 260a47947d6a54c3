package dev.twilite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A place that chains go through in one version of a product: what can be asked there, and what lies below it. */
final class Place {
  private static final Map<String, Place> VERSIONS = new ConcurrentHashMap<>();

  /** An operation, and the parameters that the ids of the chain are. */
  record Operation(String id, List<String> chosen) {}

  private final Map<String, Place> below = new TreeMap<>();
  private final Map<Integer, Place> byIds = new TreeMap<>(); // by how many are chosen at once: none is the only one
  private final Map<String, Operation> operations = new TreeMap<>();

  private Place() {}

  /**
   * Gives a version of a product, which is read from the library's catalog when it is first asked for.
   *
   * @throws MisuseException there is none of this name
   */
  static Place version(String product, String version) {
    String name = product + "." + version;
    Place known = VERSIONS.get(name);
    return known != null ? known : VERSIONS.computeIfAbsent(name, Place::read);
  }

  private static Place read(String name) {
    Collection<String> versions = texts(Twilite.describe("").get("products"));
    if (!versions.contains(name)) {
      throw unknown(name, versions);
    }
    Place root = new Place();
    for (Map<String, Object> resource : objects(Twilite.describe(name).get("resources"))) {
      for (Map<String, Object> operation : objects(resource.get("operations"))) {
        root.add(operation);
      }
      if (resource.get("long_name") instanceof String longName) {
        List<String> chain = texts(resource.get("chain"));
        Place above = root.along(chain.subList(2, chain.size() - 1));
        above.below.put(longName, above.below.get(chain.get(chain.size() - 1)));
      }
    }
    return root;
  }

  private void add(Map<String, Object> operation) {
    List<String> chain = texts(operation.get("chain"));
    List<String> steps = chain.subList(2, chain.size());
    Map<String, Map<String, Object>> inPath = new HashMap<>();
    for (Map<String, Object> parameter : objects(operation.get("parameters"))) {
      if (parameter.get("in").equals("path")) {
        inPath.put((String) parameter.getOrDefault("wire", parameter.get("name")), parameter);
      }
    }
    add(operation, steps, inPath);
    for (int at = 1; at + 1 < steps.size(); at++) {
      if (inPath.getOrDefault(steps.get(at).replaceAll("[{}]", ""), Map.of()).containsKey("default")) {
        List<String> shorter = new ArrayList<>(steps.subList(0, at - 1)); // without its name and its id
        shorter.addAll(steps.subList(at + 1, steps.size()));
        add(operation, shorter, inPath);
      }
    }
  }

  private void add(
      Map<String, Object> operation, List<String> steps, Map<String, Map<String, Object>> inPath) {
    List<String> chosen = new ArrayList<>();
    for (String step : steps) {
      if (step.startsWith("{")) {
        for (String name : step.substring(1, step.length() - 1).split("\\},\\{")) {
          chosen.add((String) inPath.get(name).get("name"));
        }
      }
    }
    along(steps)
        .operations
        .putIfAbsent((String) operation.get("verb"), new Operation((String) operation.get("id"), chosen));
  }

  private Place along(List<String> steps) {
    Place place = this;
    for (String step : steps) {
      if (step.equals("()")) {
        place = place.byIds.computeIfAbsent(0, count -> new Place());
      } else if (step.startsWith("{")) {
        place = place.byIds.computeIfAbsent(step.split(",").length, count -> new Place());
      } else {
        place = place.below.computeIfAbsent(step, name -> new Place());
      }
    }
    return place;
  }

  /** Goes to a name below. */
  Place to(String name) {
    Place found = below.get(name);
    if (found == null) {
      throw unknown(name, below.keySet());
    }
    return found;
  }

  /** Chooses by so many ids. */
  Place choose(String name, int count) {
    Place found = byIds.get(count);
    if (found == null) {
      throw new MisuseException(name + " takes " + byIds.keySet() + " ids; it was given " + count);
    }
    return found;
  }

  Operation operation(String verb) {
    Operation found = operations.get(verb);
    if (found == null) {
      throw unknown(verb, operations.keySet());
    }
    return found;
  }

  private static MisuseException unknown(String name, Collection<String> names) {
    String near = Nearest.of(name, names);
    return new MisuseException(
        "There is no " + name + " here; " + (near == null ? "there are " + names : "did you mean " + near + "?"));
  }

  @SuppressWarnings("unchecked") // the catalog has texts there
  private static List<String> texts(Object value) {
    return (List<String>) value;
  }

  @SuppressWarnings("unchecked") // the catalog has objects there
  private static List<Map<String, Object>> objects(Object value) {
    return (List<Map<String, Object>>) value;
  }
}
