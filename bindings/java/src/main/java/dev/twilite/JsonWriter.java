package dev.twilite;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** Writes one JSON text. */
final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private final boolean refusesLoneSurrogates;
  private int depth;

  JsonWriter(boolean refusesLoneSurrogates) {
    this.refusesLoneSurrogates = refusesLoneSurrogates;
  }

  String write(Object value) {
    append(value);
    return text.toString();
  }

  private void append(Object value) {
    if (value == null || value instanceof Boolean) {
      text.append(value);
    } else if (value instanceof CharSequence found) {
      appendString(found);
    } else if (value instanceof Number found) {
      appendNumber(found);
    } else if (value instanceof Map<?, ?> found) {
      appendObject(found);
    } else if (value instanceof Iterable<?> found) {
      appendArray(found);
    } else if (value.getClass().isArray()) {
      appendArray(() -> new Elements(value));
    } else if (value instanceof Character || isDateOrTime(value)) {
      appendString(value.toString());
    } else {
      throw new IllegalArgumentException("A value of " + value.getClass().getName() + " has no JSON");
    }
  }

  private static boolean isDateOrTime(Object value) {
    return value instanceof Instant || value instanceof OffsetDateTime || value instanceof LocalDate;
  }

  private void appendNumber(Number value) {
    boolean isWhole =
        value instanceof Long
            || value instanceof Integer
            || value instanceof Short
            || value instanceof Byte
            || value instanceof BigInteger;
    boolean isFinite = (value instanceof Double || value instanceof Float) && Double.isFinite(value.doubleValue());
    if (isWhole || isFinite || value instanceof BigDecimal || value instanceof UnboundedNumber) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("A number of " + value.getClass().getName() + " has no JSON, or is not finite");
    }
  }

  private void appendObject(Map<?, ?> members) {
    enter('{');
    String separator = "";
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof CharSequence name)) {
        throw new IllegalArgumentException("The name of a member is not text");
      }
      text.append(separator);
      separator = ", ";
      appendString(name);
      text.append(": ");
      append(member.getValue());
    }
    leave('}');
  }

  private void appendArray(Iterable<?> elements) {
    enter('[');
    String separator = "";
    for (Object element : elements) {
      text.append(separator);
      separator = ", ";
      append(element);
    }
    leave(']');
  }

  private void enter(char bracket) {
    if (++depth > JsonReader.DEEPEST) {
      throw new IllegalArgumentException("It is nested deeper than " + JsonReader.DEEPEST + " levels");
    }
    text.append(bracket);
  }

  private void leave(char bracket) {
    depth--;
    text.append(bracket);
  }

  private void appendString(CharSequence value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      switch (each) {
        case '"', '\\' -> text.append('\\').append(each);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (each >= ' ' && !Character.isSurrogate(each)) {
            text.append(each);
          } else if (isPair(value, i)) {
            text.append(each).append(value.charAt(++i));
          } else {
            appendEscape(each);
          }
        }
      }
    }
    text.append('"');
  }

  private static boolean isPair(CharSequence value, int at) {
    return at + 1 < value.length() && Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1));
  }

  private void appendEscape(char each) {
    if (refusesLoneSurrogates && Character.isSurrogate(each)) {
      throw new IllegalArgumentException("A text has a lone surrogate in it, which has no UTF-8");
    }
    text.append(String.format("\\u%04x", (int) each));
  }

  /** The elements of an array of any type. */
  private static final class Elements implements java.util.Iterator<Object> {
    private final Object array;
    private int next;

    Elements(Object array) {
      this.array = array;
    }

    @Override
    public boolean hasNext() {
      return next < Array.getLength(array);
    }

    @Override
    public Object next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      return Array.get(array, next++);
    }
  }
}
