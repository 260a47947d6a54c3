package dev.twilite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters or options by their names. One thread at a time may use them. */
public abstract class Parameters {
  private final Map<String, Object> values = new LinkedHashMap<>();

  Parameters() {}

  final void put(String name, Object value) {
    values.put(name, value);
  }

  final void putAll(Map<String, ?> others) {
    values.putAll(others);
  }

  /**
   * Gives what was set.
   *
   * @return a copy, not to be changed
   */
  public final Map<String, Object> toMap() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
