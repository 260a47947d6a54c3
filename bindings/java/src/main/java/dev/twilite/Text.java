package dev.twilite;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts as C takes them: UTF-8 that ends with a NUL. */
final class Text {
  private Text() {}

  /**
   * Encodes a text.
   *
   * @param what what it is, for the message of an error, which does not have the text itself
   * @throws MisuseException it is null, or has U+0000 or a lone surrogate in it
   */
  static byte[] encode(String what, CharSequence text) {
    if (text == null) {
      throw new MisuseException(what + " is null");
    }
    byte[] encoded = encodeOrNull(text);
    if (encoded == null) {
      throw new MisuseException(what + " has U+0000 or a lone surrogate in it, which cannot be passed on");
    }
    return encoded;
  }

  /** Encodes a text; null when it has U+0000 or a lone surrogate in it. */
  static byte[] encodeOrNull(CharSequence text) {
    ByteBuffer encoded;
    try {
      encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException problem) {
      return null;
    }
    byte[] bytes = new byte[encoded.remaining() + 1];
    encoded.get(bytes, 0, bytes.length - 1);
    for (int i = 0; i < bytes.length - 1; i++) {
      if (bytes[i] == 0) {
        return null;
      }
    }
    return bytes;
  }

  static String decode(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
