package dev.twilite;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Reads the members of a record by their documented types. What is not there, or of another type, is null. */
final class Members {
  private Members() {}

  static String text(Map<String, Object> members, String name) {
    return members.get(name) instanceof String found ? found : null;
  }

  static Long integer(Map<String, Object> members, String name) {
    return members.get(name) instanceof Long found ? found : null;
  }

  static BigDecimal number(Map<String, Object> members, String name) {
    Object found = members.get(name);
    return found instanceof Long || found instanceof BigDecimal ? new BigDecimal(found.toString()) : null;
  }

  static Boolean truth(Map<String, Object> members, String name) {
    return members.get(name) instanceof Boolean found ? found : null;
  }

  @SuppressWarnings("unchecked") // an object's members have names
  static Map<String, Object> object(Map<String, Object> members, String name) {
    return members.get(name) instanceof Map<?, ?> found ? (Map<String, Object>) found : null;
  }

  @SuppressWarnings("unchecked") // an array may hold anything
  static List<Object> array(Map<String, Object> members, String name) {
    return members.get(name) instanceof List<?> found ? (List<Object>) found : null;
  }

  static Instant instant(Map<String, Object> members, String name) {
    return instant(members, name, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  static Instant rfc2822(Map<String, Object> members, String name) {
    return instant(members, name, DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  private static Instant instant(Map<String, Object> members, String name, DateTimeFormatter format) {
    try {
      return members.get(name) instanceof String found ? OffsetDateTime.parse(found, format).toInstant() : null;
    } catch (DateTimeParseException problem) {
      return null;
    }
  }

  static LocalDate date(Map<String, Object> members, String name) {
    try {
      return members.get(name) instanceof String found ? LocalDate.parse(found) : null;
    } catch (DateTimeParseException problem) {
      return null;
    }
  }
}
