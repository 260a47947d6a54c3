package dev.twilite;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text (RFC 8259). */
final class JsonReader {
  static final int DEEPEST = 512;

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  Object read() {
    Object value = value();
    skipBlanks();
    if (at != text.length()) {
      throw wrong("something stands behind the value");
    }
    return value;
  }

  private Object value() {
    skipBlanks();
    char next = at < text.length() ? text.charAt(at) : '\0';
    return switch (next) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    enter();
    Map<String, Object> members = new LinkedHashMap<>();
    if (!ends('}')) {
      do {
        skipBlanks();
        if (at == text.length() || text.charAt(at) != '"') {
          throw wrong("a name is expected");
        }
        String name = string();
        skipBlanks();
        expect(':');
        members.put(name, value());
      } while (goesOn('}'));
    }
    depth--;
    return Collections.unmodifiableMap(members);
  }

  private List<Object> array() {
    enter();
    List<Object> elements = new ArrayList<>();
    if (!ends(']')) {
      do {
        elements.add(value());
      } while (goesOn(']'));
    }
    depth--;
    return Collections.unmodifiableList(elements);
  }

  private void enter() {
    at++;
    if (++depth > DEEPEST) {
      throw wrong("it is nested deeper than " + DEEPEST + " levels");
    }
  }

  private boolean ends(char bracket) {
    skipBlanks();
    boolean isThere = at < text.length() && text.charAt(at) == bracket;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private boolean goesOn(char bracket) {
    if (ends(bracket)) {
      return false;
    }
    expect(',');
    return true;
  }

  private String string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(start, at++); // most have no escape
    }
    StringBuilder value = new StringBuilder(text.substring(start, at));
    while (true) {
      if (at == text.length()) {
        throw wrong("a string does not end");
      }
      char next = text.charAt(at++);
      if (next == '"') {
        return value.toString();
      }
      if (next < ' ') {
        throw wrong("a string has a control character in it");
      }
      value.append(next == '\\' ? escape() : next);
    }
  }

  private char escape() {
    char which = at < text.length() ? text.charAt(at++) : '\0';
    return switch (which) {
      case '"', '\\', '/' -> which;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong("there is no such escape");
    };
  }

  private char unicode() {
    int value = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw wrong("four hexadecimal digits are expected");
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong("a value is expected");
    }
    at += word.length();
    return value;
  }

  private Number number() {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits();
    }
    boolean isInteger = true;
    if (skip('.')) {
      isInteger = false;
      digits();
    }
    if (skip('e') || skip('E')) {
      isInteger = false;
      if (!skip('+')) {
        skip('-');
      }
      digits();
    }
    String digits = text.substring(start, at);
    if (!isInteger) {
      try {
        return new BigDecimal(digits);
      } catch (NumberFormatException problem) {
        return new UnboundedNumber(digits);
      }
    }
    return digits.length() < 19 ? (Number) Long.valueOf(digits) : integer(digits);
  }

  private static Number integer(String digits) {
    BigInteger value = new BigInteger(digits);
    return value.bitLength() < 64 ? (Number) value.longValue() : value;
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw wrong("a value is expected");
    }
  }

  private boolean skip(char wanted) {
    boolean isThere = at < text.length() && text.charAt(at) == wanted;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void expect(char wanted) {
    skipBlanks();
    if (!skip(wanted)) {
      throw wrong("'" + wanted + "' is expected");
    }
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** The text itself may be a secret. */
  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("It is not JSON at character " + at + ": " + what);
  }
}
