package dev.twilite;

// Written by tools/generate.py of the library's catalog.

/** The options of a client's queue. docs/queue.md explains them. */
public final class QueueOptions extends Parameters {
  /**
   * Sets max_in_flight: 1 to 10000; 64 if not given.
   *
   * @param maxInFlight its value
   * @return this
   */
  public QueueOptions maxInFlight(long maxInFlight) {
    put("max_in_flight", maxInFlight);
    return this;
  }

  /**
   * Sets max_pending: 1 to 100000000; 1000000 if not given.
   *
   * @param maxPending its value
   * @return this
   */
  public QueueOptions maxPending(long maxPending) {
    put("max_pending", maxPending);
    return this;
  }

  /**
   * Sets turn_budget_us: 1 to 1000000000; 2000 if not given.
   *
   * @param turnBudgetUs its value
   * @return this
   */
  public QueueOptions turnBudgetUs(long turnBudgetUs) {
    put("turn_budget_us", turnBudgetUs);
    return this;
  }

  /**
   * Sets an option by its name, also one that is newer than this package.
   *
   * @param name its name in the library
   * @param value its value, of the types that {@link Json} writes
   * @return this
   */
  public QueueOptions set(String name, Object value) {
    put(name, value);
    return this;
  }
}
