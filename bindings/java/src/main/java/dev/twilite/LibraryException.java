package dev.twilite;

/** libtwilite cannot be loaded: it is not there, or it is of another binary interface. */
public final class LibraryException extends TwiliteException {
  private static final long serialVersionUID = 1;

  LibraryException(String message) {
    super(own("misuse", null, message), Response.NONE);
  }
}
