package dev.twilite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  @Test
  void numbersAreExact() {
    assertEquals(9223372036854775807L, Json.read("9223372036854775807"));
    assertEquals(-9223372036854775808L, Json.read("-9223372036854775808"));
    assertEquals(new BigInteger("9223372036854775808"), Json.read("9223372036854775808"));
    assertEquals(new BigDecimal("0.1000000000000000055511151231257827"), Json.read("0.1000000000000000055511151231257827"));
    assertEquals(new BigDecimal("1e400"), Json.read("1e400"));
    assertEquals("1e99999999999", Json.read("1e99999999999").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}", "[]", "null", "[{}, [], null, true, false]", "{\"a\": {\"b\": [1, -2.50, 1E+7]}}", "\"\\u0000 é 😀 \\ud800\"",
        "123456789012345678901234567890", "1e99999999999", "\"\\\" \\\\ \\n \\r \\t\""
      })
  void whatIsReadIsWrittenTheSame(String text) {
    assertEquals(text, Json.write(Json.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "{", "[1,]", "{\"a\"}", "{\"a\": 1,}", "{a: 1}", "01", "+1", "1.", ".5", "1e", "-", "nul", "\"", "\"\n\"",
        "\"\\x\"", "\"\\u12g4\"", "\"\\u١٢٣٤\"", "1 2", "[1 2]", "NaN", "'a'"
      })
  void whatIsNotJsonIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Json.read(text));
  }

  @Test
  void nestingHasABound() {
    String deep = "[".repeat(512) + "]".repeat(512);
    assertEquals(deep, Json.write(Json.read(deep)));
    assertThrows(IllegalArgumentException.class, () -> Json.read("[" + deep + "]"));
    List<Object> itself = new ArrayList<>();
    itself.add(itself);
    assertThrows(IllegalArgumentException.class, () -> Json.write(itself));
  }

  @Test
  void membersKeepTheirOrderAndTheLastOfANameCounts() {
    assertEquals("{\"b\": 3, \"a\": 2}", Json.write(Json.read("{\"b\": 1, \"a\": 2, \"b\": 3}")));
  }

  @Test
  void javaTypesAreWritten() {
    assertEquals("[1, 2]", Json.write(new int[] {1, 2}));
    assertEquals("[\"a\", null]", Json.write(Arrays.asList(new StringBuilder("a"), null)));
    assertEquals("\"2015-07-30T20:00:00Z\"", Json.write(Instant.parse("2015-07-30T20:00:00Z")));
    assertEquals("\"2015-07-30\"", Json.write(LocalDate.parse("2015-07-30")));
    assertEquals("{\"a\": 1.5}", Json.write(Map.of("a", 1.5)));
    assertThrows(IllegalArgumentException.class, () -> Json.write(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Json.write(new Object()));
    assertThrows(IllegalArgumentException.class, () -> Json.write(Map.of(1, 2)));
  }

  @Test
  void parametersWithoutUtf8AreRefused() {
    assertThrows(MisuseException.class, () -> Json.encode(Map.of("a", "\ud800")));
    assertThrows(MisuseException.class, () -> Json.encode(Collections.singletonMap("\udc00", null)));
    assertThrows(MisuseException.class, () -> Json.encode(Map.of("a", new Object())));
  }
}
