package dev.twilite;

/** How C is called where the JDK has java.lang.foreign. */
final class Platform {
  private Platform() {}

  /**
   * Opens a library.
   *
   * @throws Library.NotLoadedException it cannot be loaded
   * @throws LibraryException it is loaded, and not what this package needs; or this package may not call C
   */
  static Native open(String path) throws Library.NotLoadedException {
    try {
      return FfmNative.open(path);
    } catch (ExceptionInInitializerError problem) {
      if (problem.getCause() instanceof IllegalCallerException) {
        throw new LibraryException(
            "libtwilite may not be called: --enable-native-access=ALL-UNNAMED lets classes of the class path do so, "
                + "--enable-native-access=dev.twilite the module");
      }
      throw problem;
    }
  }
}
