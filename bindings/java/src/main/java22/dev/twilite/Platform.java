package dev.twilite;

/** How C is called where the JDK has java.lang.foreign. */
final class Platform {
  private Platform() {}

  /**
   * Opens a library.
   *
   * @throws Library.NotLoadedException it cannot be loaded
   * @throws LibraryException it is loaded, and not what this package needs
   */
  static Native open(String path) throws Library.NotLoadedException {
    return FfmNative.open(path);
  }
}
