package dev.twilite;

/** The values of twilite_status that this package tells apart. */
final class Status {
  static final int OK = 0;
  static final int MISUSE = 1;
  static final int DONE = 8;
  static final int FULL = 9;

  private Status() {}
}
