package dev.twilite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Access tokens, webhooks and validation. */
final class WithoutClientTest {
  private static final AccessTokenOptions KEY =
      new AccessTokenOptions()
          .accountSid("AC" + "0".repeat(32))
          .apiKey("SK" + "0".repeat(32))
          .apiSecret("s3cr3t-0f-th3-k3y-0f-32-characters");

  @Test
  void aTokenIsMadeAndNotShown() {
    AccessToken made = AccessToken.make(KEY.identity("jing").grants(Map.of("video", Map.of("room", "lobby"))));
    String[] parts = made.token().split("\\.");
    assertEquals(3, parts.length);
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    assertTrue(claims.contains("\"jing\"") && claims.contains("\"lobby\""), claims);
    assertFalse(made.toString().contains(made.token()));
  }

  @Test
  void whatIsWrongWithATokenIsSaid() {
    MisuseException failure =
        assertThrows(MisuseException.class, () -> AccessToken.make(new AccessTokenOptions().set("colour", "blue")));
    assertFalse(failure.getMessage().contains("s3cr3t"));
  }

  private static String sign(String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec("t0k3n".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void webhooksAreTwiliosOrNot() throws Exception {
    String url = "https://e.org/a?b=c";
    byte[] body = "Body=Hi&A=1".getBytes(StandardCharsets.UTF_8);
    String form = "application/x-www-form-urlencoded";
    String signature = sign(url + "A1BodyHi");
    assertTrue(Webhooks.isAuthentic("t0k3n", signature, url, form, body));
    assertFalse(Webhooks.isAuthentic("other", signature, url, form, body));
    assertFalse(Webhooks.isAuthentic("t0k3n", signature, url, form, null));
    assertFalse(Webhooks.isAuthentic("t0k3n", null, url, form, body));
    assertFalse(Webhooks.isAuthentic("t0k3n", signature + "\0", url, form, body));
    assertFalse(Webhooks.isAuthentic("t0k3n", signature, url + "\ud800", form, body));
    assertTrue(Webhooks.isAuthentic("t0k3n", sign(url), url, null, null));
    assertThrows(MisuseException.class, () -> Webhooks.isAuthentic("", signature, url, form, body));
    assertThrows(MisuseException.class, () -> Webhooks.isAuthentic("t0k3n", signature, "e.org", form, body));
    assertThrows(MisuseException.class, () -> Webhooks.isAuthentic("t0k3n", signature, null, form, body));
    assertThrows(MisuseException.class, () -> Webhooks.isAuthentic("a\0b", signature, url, form, body));
  }

  @Test
  void parametersAreCheckedWithoutTheNetwork() {
    Twilite.validate(Fixtures.CREATE, Fixtures.ONE);
    InvalidParametersException failure =
        assertThrows(InvalidParametersException.class, () -> Twilite.validate(Fixtures.CREATE, Map.of("Idntity", "x")));
    assertEquals(3, failure.parameters().size());
    assertThrows(MisuseException.class, () -> Twilite.describe("no.such"));
  }
}
