package dev.twilite;

/** How C is called where the JDK has no final java.lang.foreign: by JNA. The jar has another one for JDK 22 and later. */
final class Platform {
  private Platform() {}

  /**
   * Opens a library.
   *
   * @throws Library.NotLoadedException it cannot be loaded
   * @throws LibraryException it is loaded, and not what this package needs; or JNA is not there
   */
  static Native open(String path) throws Library.NotLoadedException {
    try {
      return JnaNative.open(path);
    } catch (NoClassDefFoundError problem) {
      throw new LibraryException("JNA is needed before JDK 22: net.java.dev.jna:jna is not in the class path");
    }
  }
}
