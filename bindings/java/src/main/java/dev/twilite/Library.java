package dev.twilite;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the library is found. It is loaded at the first use, once for the process. */
final class Library {
  /** The version of the binary interface that this package is written for. */
  static final int ABI_VERSION = 1;

  private static final String NAME = "libtwilite.so.1";

  private static Native loaded;

  private Library() {}

  /**
   * Gives the library.
   *
   * @throws LibraryException it cannot be found, or has another binary interface
   */
  static synchronized Native get() {
    if (loaded == null) {
      loaded = load(candidates(System.getenv("TWILITE_LIBRARY"), packageFile()));
    }
    return loaded;
  }

  /** Loads the first that can be loaded. One that can, and is not what is needed, ends the search. */
  static Native load(List<String> candidates) {
    StringBuilder tried = new StringBuilder();
    for (String path : candidates) {
      try {
        return Platform.open(path);
      } catch (NotLoadedException problem) {
        String said = problem.getMessage().strip().lines().distinct().collect(Collectors.joining("\n    "));
        tried.append("\n  ").append(path).append(": ").append(said);
      }
    }
    throw new LibraryException("libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:" + tried);
  }

  /**
   * Lists where the library may be, in the order in which it is looked for.
   *
   * @param given what TWILITE_LIBRARY says, which is then the only one; or null
   * @param packageFile the jar or the folder of classes that this package is in; or null
   */
  static List<String> candidates(String given, Path packageFile) {
    if (given != null && !given.isEmpty()) {
      return List.of(given.indexOf(File.separatorChar) < 0 ? given : Path.of(given).toAbsolutePath().toString());
    }
    List<String> found = new ArrayList<>();
    Path folder = packageFile == null ? null : packageFile.getParent();
    if (folder != null) {
      addIfThere(found, folder.resolve(NAME));
    }
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.isRegularFile(above.resolve("include/twilite.h")) && Files.isDirectory(above.resolve("bindings/java"))) {
        found.add(above.resolve("build").resolve(NAME).toString());
      }
    }
    for (Path above = folder; above != null; above = above.getParent()) {
      addIfThere(found, above.resolve("lib").resolve(NAME));
      addIfThere(found, above.resolve("lib64").resolve(NAME));
    }
    found.add(NAME);
    return found;
  }

  private static void addIfThere(List<String> found, Path path) {
    if (Files.isRegularFile(path)) {
      found.add(path.toString());
    }
  }

  private static Path packageFile() {
    CodeSource source = Library.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI()).toRealPath();
    } catch (URISyntaxException | RuntimeException | java.io.IOException problem) {
      return null; // the package lies in no file: in a jar in a jar, or made by a class loader
    }
  }

  /** Refuses a library of another binary interface. */
  static void checkAbi(String path, int found) {
    if (found != ABI_VERSION) {
      throw new LibraryException(
          path + " has the binary interface " + found + " of libtwilite; this package needs " + ABI_VERSION);
    }
  }

  /** Says that a library lacks a function. */
  static LibraryException lacks(String path, String function) {
    return new LibraryException(
        function.equals("twilite_abi_version")
            ? path + " is not libtwilite: it has no twilite_abi_version"
            : path + " has no " + function + ": this libtwilite is older than this package");
  }

  /** A file cannot be loaded as a library; the next candidate may be. */
  static final class NotLoadedException extends Exception {
    private static final long serialVersionUID = 1;

    NotLoadedException(String message) {
      super(message);
    }
  }
}
