package dev.twilite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What many tests need. */
final class Fixtures {
  static final String SERVICE = "VA0123456789abcdef0123456789abcdef";
  static final String CREATE = "verify.v2.entity.create";
  static final String FETCH = "verify.v2.entity.fetch";
  static final String LIST = "verify.v2.entity.list";
  static final String ENTITY =
      "{\"sid\": \"YE1\", \"identity\": \"abcdefgh\", \"date_created\": \"2015-07-30T20:00:00Z\", \"more\": 1}";
  static final Map<String, Object> ONE = Map.of("ServiceSid", SERVICE, "Identity", "abcdefgh");
  static final Map<String, Object> ALL = Map.of("ServiceSid", SERVICE);

  /** Far more than anything takes: who waits so long would wait for ever. */
  static final long LONGEST_SECONDS = 60;

  private Fixtures() {}

  /** A page of two entities. */
  static String page(int number, boolean isLast) {
    String next =
        isLast
            ? "null"
            : "\"https://verify.twilio.com/v2/Services/" + SERVICE + "/Entities?PageSize=2&Page=" + (number + 1)
                + "&PageToken=PT" + (number + 1) + "\"";
    return "{\"entities\": [{\"sid\": \"YE" + 2 * number + "\"}, {\"sid\": \"YE" + (2 * number + 1)
        + "\"}], \"meta\": {\"key\": \"entities\", \"next_page_url\": " + next + "}}";
  }

  /** Answers a list without end: each page tells of the next one. */
  static TestServer.Answer endless(TestServer.Request request) {
    int at = request.target().indexOf("&Page=");
    int number = at < 0 ? 0 : Integer.parseInt(request.target().substring(at + 6).split("&")[0]);
    return TestServer.Answer.ok(page(number, false));
  }

  static void await(CountDownLatch latch) throws InterruptedException {
    assertTrue(latch.await(LONGEST_SECONDS, TimeUnit.SECONDS), "it did not happen");
  }

  /** Waits until something is so, which nothing tells of. */
  static void until(BooleanSupplier isSo) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!isSo.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it never was so");
      Thread.sleep(5);
    }
  }

  /** Collects garbage until something is so. */
  static void collectUntil(BooleanSupplier isSo) throws InterruptedException {
    until(
        () -> {
          System.gc();
          return isSo.getAsBoolean();
        });
  }
}
