package dev.twilite;

import static dev.twilite.Fixtures.ALL;
import static dev.twilite.Fixtures.CREATE;
import static dev.twilite.Fixtures.FETCH;
import static dev.twilite.Fixtures.LIST;
import static dev.twilite.Fixtures.ONE;
import static dev.twilite.Fixtures.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** Thread.interrupt during a call that waits. */
@Timeout(Fixtures.LONGEST_SECONDS)
final class InterruptTest {
  private final CountDownLatch came = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  private TestServer server() throws java.io.IOException {
    return new TestServer(
        request -> {
          came.countDown();
          await(go);
          return TestServer.Answer.ok(Fixtures.ENTITY);
        });
  }

  /** Interrupts a call when its request has come, and gives its failure. */
  private CancelledException interrupted(Executable call) throws InterruptedException {
    AtomicReference<CancelledException> failure = new AtomicReference<>();
    AtomicReference<Throwable> problem = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                failure.set(assertThrows(CancelledException.class, call));
                assertTrue(Thread.currentThread().isInterrupted(), "the interrupt was forgotten");
              } catch (Throwable found) {
                problem.set(found);
              }
            });
    thread.start();
    await(came);
    thread.interrupt();
    thread.join();
    go.countDown();
    if (problem.get() != null) {
      throw new AssertionError(problem.get());
    }
    return failure.get();
  }

  @Test
  void endsACallAndTellsWhetherItMayHaveTakenEffect() throws Exception {
    try (TestServer server = server();
        Client client = server.client()) {
      assertTrue(interrupted(() -> client.call(CREATE, ONE)).mayHaveTakenEffect());
    }
  }

  @Test
  void endsTheReadingOfAPage() throws Exception {
    try (TestServer server = server();
        Client client = server.client();
        Pages<?> pages = client.pages(LIST, ALL)) {
      assertFalse(interrupted(pages::hasNext).mayHaveTakenEffect());
    }
  }

  @Test
  void beforeACallNothingIsSent() throws Exception {
    try (TestServer server = server();
        Client client = server.client()) {
      Thread.currentThread().interrupt();
      CancelledException failure = assertThrows(CancelledException.class, () -> client.call(FETCH, ONE));
      assertTrue(Thread.interrupted());
      assertEquals("cancelled", failure.status());
      assertEquals(0, server.requests.size());
    }
  }
}
