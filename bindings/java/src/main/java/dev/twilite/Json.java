package dev.twilite;

/**
 * JSON, exactly: what is read has the same values when it is written.
 *
 * <table>
 *   <caption>The types</caption>
 *   <tr><th>JSON</th><th>Java</th></tr>
 *   <tr><td>object</td><td>{@code Map<String, Object>} in the order of its members, not to be changed</td></tr>
 *   <tr><td>array</td><td>{@code List<Object>}, not to be changed</td></tr>
 *   <tr><td>string</td><td>String</td></tr>
 *   <tr><td>integer</td><td>Long; BigInteger beyond 64 bits</td></tr>
 *   <tr><td>number with a fraction or an exponent</td><td>BigDecimal; with an exponent beyond 32 bits
 *       another Number, whose toString is its text</td></tr>
 *   <tr><td>true, false, null</td><td>Boolean, null</td></tr>
 * </table>
 *
 * <p>Written are these, any other Map with texts as keys, Iterable, array, CharSequence and Number, and of java.time
 * Instant, OffsetDateTime and LocalDate.
 */
public final class Json {
  private Json() {}

  /**
   * Reads a JSON text.
   *
   * @param text the text of one value. Of members with one name the last counts.
   * @return the value
   * @throws IllegalArgumentException it is not JSON, or nested deeper than 512 levels
   */
  public static Object read(String text) {
    return new JsonReader(text).read();
  }

  /**
   * Writes a value as JSON, on one line.
   *
   * @param value the value. A lone surrogate is written as its escape.
   * @return the text
   * @throws IllegalArgumentException there is a value in it that has no JSON, such as NaN, or it is nested deeper than 512
   *     levels
   */
  public static String write(Object value) {
    return new JsonWriter(false).write(value);
  }

  /**
   * Writes the parameters of a call.
   *
   * @throws MisuseException they have a value that has no JSON, or a text that has no UTF-8
   */
  static byte[] encode(Object parameters) {
    try {
      return parameters == null ? null : Text.encode("The JSON", new JsonWriter(true).write(parameters));
    } catch (IllegalArgumentException problem) {
      throw new MisuseException(problem.getMessage());
    }
  }
}
