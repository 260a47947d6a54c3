package dev.twilite;

import java.util.Map;

/** What needs no client. */
public final class Twilite {
  private Twilite() {}

  /**
   * Tells the version of the library that is loaded.
   *
   * @return the version, as "1.2.3"
   */
  public static String version() {
    return Text.decode(Library.get().version());
  }

  /**
   * Checks parameters exactly as a call does, without the network.
   *
   * @param operation an operation's id
   * @param parameters as for {@link Client#call(String, Map)}
   * @throws InvalidParametersException they are not valid; all that is wrong is listed
   * @throws MisuseException there is no such operation
   */
  public static void validate(String operation, Map<String, ?> parameters) {
    Request request = Request.of(operation, parameters, null);
    Native library = Library.get();
    Outcome.take(library, library.validate(request.operation(), request.parameters())).value();
  }

  /**
   * Describes a part of the catalog, as docs/catalog.md says: resources, operations, parameters, rules, options.
   *
   * @param prefix the beginning of names, up to a dot: "verify.v2"; "" for all that is not resources
   * @return the description, not to be changed
   * @throws MisuseException no name begins so
   */
  public static Map<String, Object> describe(String prefix) {
    byte[] encoded = Text.encode("The prefix", prefix);
    Native library = Library.get();
    return Result.of(Outcome.take(library, library.describe(encoded))).object();
  }
}
