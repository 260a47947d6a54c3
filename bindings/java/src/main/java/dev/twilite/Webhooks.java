package dev.twilite;

/** Whether a request that came to a webhook is Twilio's. docs/webhooks.md says what to pass. */
public final class Webhooks {
  private Webhooks() {}

  /**
   * Tells whether a request is Twilio's, and came as Twilio sent it. Needs no client and no network.
   *
   * @param authToken the account's auth token, or the shared key's secret where a rule has Twilio sign with that
   * @param signature the request's header X-Twilio-Signature; null when it has none
   * @param url the URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew
   * @param contentType the request's header Content-Type; null when it has none
   * @param body the request's body as it came; null when it has none
   * @return false: answer 403, and do nothing that the request asks for
   * @throws MisuseException the token is empty, or the URL has no scheme
   */
  public static boolean isAuthentic(
      String authToken, String signature, String url, String contentType, byte[] body) {
    byte[] token = Text.encode("The auth token", authToken);
    if (url == null) {
      throw new MisuseException("The URL is null");
    }
    // What the request brings is whatever its sender likes. C would take it up to its U+0000 alone.
    byte[] signatureText = signature == null ? null : Text.encodeOrNull(signature);
    byte[] urlText = Text.encodeOrNull(url);
    byte[] typeText = contentType == null ? null : Text.encodeOrNull(contentType);
    if (urlText == null || signature != null && signatureText == null || contentType != null && typeText == null) {
      return false;
    }
    int status =
        Library.get().webhookCheck(token, signatureText, urlText, typeText, body, body == null ? 0 : body.length);
    if (status == Status.MISUSE) {
      throw new MisuseException(
          authToken.isEmpty() ? "The auth token is empty" : "The URL has no scheme, such as https://");
    }
    return status == Status.OK;
  }
}
