package dev.twilite;

import static dev.twilite.Fixtures.ENTITY;
import static dev.twilite.Fixtures.FETCH;
import static dev.twilite.Fixtures.LIST;
import static dev.twilite.Fixtures.ONE;
import static dev.twilite.Fixtures.SERVICE;
import static dev.twilite.Fixtures.await;
import static dev.twilite.Fixtures.collectUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is forgotten is freed, what is used is not, and closing is safe at any time. */
@Timeout(Fixtures.LONGEST_SECONDS)
final class LifetimeTest {
  private static final Map<String, Object> BY_TWO = Map.of("ServiceSid", SERVICE, "PageSize", 2);

  @Test
  void aForgottenClientIsClosed() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY))) {
      forgetClient(server);
      collectUntil(() -> server.left.getCount() == 0);
    }
  }

  private static void forgetClient(TestServer server) throws Exception {
    Client client = server.client();
    client.call(FETCH, ONE); // its connection is kept as long as it lives
  }

  @Test
  void aForgottenClientWithAQueueIsClosed() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY))) {
      server.client().callAsync(FETCH, ONE).get();
      collectUntil(() -> server.left.getCount() == 0);
    }
  }

  @Test
  void forgottenPagesAreClosed() throws Exception {
    try (TestServer server = new TestServer(Fixtures::endless)) {
      forgetPages(server);
      collectUntil(() -> server.left.getCount() == 0);
    }
  }

  private static void forgetPages(TestServer server) throws Exception {
    Client client = server.client();
    Pages<Map<String, Object>> pages = client.pages(LIST, BY_TWO);
    pages.next();
    client.close(); // the pages keep its connections
    assertEquals(1, server.left.getCount());
    pages.next();
  }

  @Test
  void aClientIsKeptWhileACallIsUnderWay() throws Exception {
    CountDownLatch came = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    TestServer.Handler handler =
        request -> {
          came.countDown();
          await(go);
          return TestServer.Answer.ok(ENTITY);
        };
    try (TestServer server = new TestServer(handler)) {
      Call<Result> call = server.client().callAsync(FETCH, ONE);
      await(came);
      AtomicBoolean isCollected = new AtomicBoolean();
      Client.CLEANER.register(new Object(), () -> isCollected.set(true));
      collectUntil(isCollected::get); // what can be collected has been
      go.countDown();
      assertEquals(200, call.get().response().httpStatus());
    }
  }

  @Test
  void callsEndUndisturbedWhenTheirClientIsClosed() throws Exception {
    int count = 8;
    CountDownLatch came = new CountDownLatch(count);
    CountDownLatch closed = new CountDownLatch(1);
    TestServer.Handler handler =
        request -> {
          came.countDown();
          await(closed);
          return TestServer.Answer.ok(ENTITY);
        };
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try (TestServer server = new TestServer(handler)) {
      Client client = server.client();
      List<Future<Result>> calls = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        calls.add(threads.submit(() -> client.call(FETCH, ONE)));
      }
      await(came);
      Thread other = new Thread(client::close);
      other.start();
      client.close();
      other.join();
      closed.countDown();
      for (Future<Result> call : calls) {
        assertEquals(200, call.get().response().httpStatus());
      }
      assertThrows(MisuseException.class, () -> client.call(FETCH, ONE));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void pagesCloseWhileAnotherThreadReadsThem() throws Exception {
    CountDownLatch came = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    TestServer.Handler handler =
        request -> {
          came.countDown();
          await(closed);
          return Fixtures.endless(request);
        };
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try (TestServer server = new TestServer(handler);
        Client client = server.client()) {
      Pages<Map<String, Object>> pages = client.pages(LIST, BY_TWO);
      Future<Integer> size = threads.submit(() -> pages.next().size());
      await(came);
      pages.close();
      closed.countDown();
      assertEquals(2, size.get());
      assertEquals(false, pages.hasNext());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void callsAndCollectionsDoNotDisturbEachOther() throws Exception {
    int workers = 4;
    AtomicBoolean isOver = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(workers + 1);
    try (TestServer server = new TestServer(Fixtures::endless);
        Client client = server.client()) {
      threads.submit(
          () -> {
            while (!isOver.get()) {
              System.gc();
            }
          });
      List<Future<Integer>> working = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        working.add(threads.submit(() -> work(server, client)));
      }
      for (Future<Integer> each : working) {
        assertEquals(40, each.get());
      }
    } finally {
      isOver.set(true);
      threads.shutdown();
    }
  }

  /** Calls on a client of all, and forgets clients, pages and calls of its own. */
  private static int work(TestServer server, Client client) throws Exception {
    int records = 0;
    for (int i = 0; i < 10; i++) {
      records += client.pages(LIST, BY_TWO).next().size();
      records += client.callAsync("verify.v2.entity.page", BY_TWO).get().object().size();
      server.client().pages(LIST, BY_TWO).next();
    }
    return records;
  }
}
