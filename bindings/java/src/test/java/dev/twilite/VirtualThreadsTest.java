package dev.twilite;

import static dev.twilite.Fixtures.ENTITY;
import static dev.twilite.Fixtures.FETCH;
import static dev.twilite.Fixtures.LIST;
import static dev.twilite.Fixtures.ONE;
import static dev.twilite.Fixtures.SERVICE;
import static dev.twilite.Fixtures.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that wait on virtual threads, which must not hold their carriers: there are as many of those as processors. */
@Timeout(Fixtures.LONGEST_SECONDS)
final class VirtualThreadsTest {
  private ExecutorService threads;

  @BeforeEach
  void makeThreads() throws ReflectiveOperationException {
    Assumptions.assumeTrue(Runtime.version().feature() >= 21, "this JDK has no virtual threads");
    threads = (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  @Test
  void moreWaitThanThereAreCarriers() throws Exception {
    int count = 8 * Runtime.getRuntime().availableProcessors() + 8;
    CountDownLatch came = new CountDownLatch(count);
    CountDownLatch ticked = new CountDownLatch(1);
    TestServer.Handler handler =
        request -> {
          came.countDown();
          await(came); // no answer before all have come, which they do not when carriers are held
          await(ticked); // nor before another virtual thread has run meanwhile
          return TestServer.Answer.ok(ENTITY);
        };
    try (TestServer server = new TestServer(handler);
        Client client = new Client(server.options(), new QueueOptions().maxInFlight(count))) {
      List<Future<Result>> calls = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        calls.add(threads.submit(() -> client.call(FETCH, ONE)));
      }
      await(came);
      threads.submit(ticked::countDown);
      for (Future<Result> call : calls) {
        assertEquals(200, call.get().response().httpStatus());
      }
    }
  }

  @Test
  void pagesAreReadByTheQueue() throws Exception {
    int count = 4 * Runtime.getRuntime().availableProcessors() + 4;
    CountDownLatch came = new CountDownLatch(count);
    TestServer.Handler handler =
        request -> {
          came.countDown();
          await(came);
          return Fixtures.endless(request);
        };
    try (TestServer server = new TestServer(handler);
        Client client = server.client()) {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        counts.add(
            threads.submit(
                () -> {
                  Map<String, Object> five = Map.of("ServiceSid", SERVICE, "PageSize", 2, "Limit", 5);
                  try (Stream<Map<String, Object>> records = client.stream(LIST, five)) {
                    return records.count();
                  }
                }));
      }
      for (Future<Long> each : counts) {
        assertEquals(5, each.get());
      }
    }
  }

  @Test
  void anInterruptEndsTheCall() throws Exception {
    CountDownLatch came = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    TestServer.Handler handler =
        request -> {
          came.countDown();
          await(go);
          return TestServer.Answer.ok(ENTITY);
        };
    try (TestServer server = new TestServer(handler);
        Client client = server.client()) {
      CountDownLatch interrupted = new CountDownLatch(1);
      Future<?> call =
          threads.submit(
              () -> {
                assertThrows(CancelledException.class, () -> client.call(FETCH, ONE));
                assertTrue(Thread.currentThread().isInterrupted());
                interrupted.countDown();
              });
      await(came);
      call.cancel(true);
      await(interrupted);
      go.countDown();
    }
  }

  @Test
  void aCallEndsUndisturbedWhenItsClientIsClosed() throws Exception {
    CountDownLatch came = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    TestServer.Handler handler =
        request -> {
          came.countDown();
          await(closed);
          return TestServer.Answer.ok(ENTITY);
        };
    try (TestServer server = new TestServer(handler)) {
      Client client = server.client();
      Future<Result> call = threads.submit(() -> client.call(FETCH, ONE));
      await(came);
      client.close();
      closed.countDown();
      assertEquals(200, call.get().response().httpStatus());
      assertThrows(java.util.concurrent.ExecutionException.class, threads.submit(() -> client.call(FETCH, ONE))::get);
    }
  }
}
