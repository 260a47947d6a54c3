package dev.twilite;

import static dev.twilite.Fixtures.CREATE;
import static dev.twilite.Fixtures.ENTITY;
import static dev.twilite.Fixtures.FETCH;
import static dev.twilite.Fixtures.ONE;
import static dev.twilite.Fixtures.SERVICE;
import static dev.twilite.Fixtures.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(Fixtures.LONGEST_SECONDS)
final class QueueTest {
  /** Answers when it is let to; counts what came. */
  private static final class Held {
    final CountDownLatch came = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

    TestServer.Answer answer(TestServer.Request request) throws InterruptedException {
      came.countDown();
      await(go);
      return TestServer.Answer.ok(ENTITY);
    }
  }

  @Test
  void manyAreOnTheWireAtOnce() throws Exception {
    CyclicBarrier together = new CyclicBarrier(20);
    TestServer.Handler handler =
        request -> {
          try {
            together.await(Fixtures.LONGEST_SECONDS, TimeUnit.SECONDS);
          } catch (java.util.concurrent.BrokenBarrierException | TimeoutException problem) {
            return null;
          }
          return TestServer.Answer.ok(ENTITY);
        };
    try (TestServer server = new TestServer(handler);
        Client client = server.client()) {
      List<Call<Result>> calls = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        calls.add(client.callAsync(FETCH, ONE));
      }
      for (Call<Result> call : calls) {
        assertEquals("YE1", call.get().object().get("sid"));
      }
    }
  }

  @Test
  void aTypedCallIsAFutureOfItsRecord() throws Exception {
    try (TestServer server = new TestServer(request -> new TestServer.Answer(201, ENTITY));
        Client client = server.client()) {
      VerifyV2.ServicesIdEntitiesStep entities = client.verify().v2().services(SERVICE).entities();
      CompletableFuture<String> sid = entities.createAsync("abcdefgh").thenApply(Entity::sid);
      assertEquals("YE1", sid.get());
    }
  }

  @Test
  void afterAFullQueueComesEveryCall() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY));
        Client client = new Client(server.options(), new QueueOptions().maxPending(2).maxInFlight(2))) {
      List<Call<Result>> calls = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        calls.add(client.callAsync(FETCH, ONE));
      }
      for (Call<Result> call : calls) {
        assertEquals(200, call.get().response().httpStatus());
      }
      assertEquals(200, server.requests.size());
    }
  }

  @Test
  void failuresComeAsTheEnd() throws Exception {
    try (TestServer server = new TestServer(request -> new TestServer.Answer(404, "{\"code\": 20404}"));
        Client client = server.client()) {
      ExecutionException failure = assertThrows(ExecutionException.class, () -> client.callAsync(FETCH, ONE).get());
      assertInstanceOf(NotFoundException.class, failure.getCause());
      failure = assertThrows(ExecutionException.class, () -> client.callAsync(FETCH, Map.of()).get());
      assertInstanceOf(InvalidParametersException.class, failure.getCause());
      assertEquals(1, server.requests.size());
    }
  }

  @Test
  void cancellingEndsTheCall() throws Exception {
    Held held = new Held();
    try (TestServer server = new TestServer(held::answer);
        Client client = server.client()) {
      Call<Result> call = client.callAsync(CREATE, ONE);
      await(held.came);
      assertTrue(call.cancel(true));
      assertTrue(call.isCancelled());
      assertThrows(CancellationException.class, call::get);
      ExecutionException end = assertThrows(ExecutionException.class, () -> call.ended().get());
      CancelledException cancelled = assertInstanceOf(CancelledException.class, end.getCause());
      assertTrue(cancelled.mayHaveTakenEffect()); // it was on the wire
      held.go.countDown();
      await(server.left); // which it has left
    }
  }

  @Test
  void whatWaitsForAFullQueueIsCancelledBeforeItIsSent() throws Exception {
    Held held = new Held();
    try (TestServer server = new TestServer(held::answer);
        Client client = new Client(server.options(), new QueueOptions().maxPending(1))) {
      Call<Result> first = client.callAsync(FETCH, ONE);
      Call<Result> waiting = client.callAsync(CREATE, ONE);
      await(held.came);
      waiting.cancel(false);
      ExecutionException end = assertThrows(ExecutionException.class, () -> waiting.ended().get());
      assertFalse(assertInstanceOf(CancelledException.class, end.getCause()).mayHaveTakenEffect());
      held.go.countDown();
      assertEquals(200, first.get().response().httpStatus());
      assertEquals(1, server.requests.size());
    }
  }

  @Test
  void aTimeoutOfTheFutureCancelsTheCall() throws Exception {
    Held held = new Held();
    try (TestServer server = new TestServer(held::answer);
        Client client = server.client()) {
      Call<Result> call = client.callAsync(FETCH, ONE);
      await(held.came);
      call.orTimeout(1, TimeUnit.MILLISECONDS);
      assertInstanceOf(TimeoutException.class, assertThrows(ExecutionException.class, call::get).getCause());
      ExecutionException end = assertThrows(ExecutionException.class, () -> call.ended().get());
      assertInstanceOf(CancelledException.class, end.getCause());
      held.go.countDown();
    }
  }

  @Test
  void aDeadlineEndsACall() throws Exception {
    Held held = new Held();
    try (TestServer server = new TestServer(held::answer);
        Client client = server.client()) {
      Call<Result> call = client.callAsync(FETCH, ONE, Duration.ofMillis(50));
      assertInstanceOf(TimedOutException.class, assertThrows(ExecutionException.class, call::get).getCause());
      held.go.countDown();
    }
  }

  @Test
  void closingCancelsWhatWasBegunAndEndsTheThread() throws Exception {
    Held held = new Held();
    try (TestServer server = new TestServer(held::answer)) {
      Set<Thread> others = drivers();
      Client client = new Client(server.options(), new QueueOptions().maxPending(1));
      Call<Result> begun = client.callAsync(FETCH, ONE);
      Call<Result> waiting = client.callAsync(FETCH, ONE);
      await(held.came);
      Set<Thread> own = drivers();
      own.removeAll(others);
      assertEquals(1, own.size());
      client.close();
      for (Call<Result> call : List.of(begun, waiting)) {
        ExecutionException end = assertThrows(ExecutionException.class, call::get);
        assertInstanceOf(CancelledException.class, end.getCause());
      }
      own.iterator().next().join();
      held.go.countDown();
    }
  }

  private static Set<Thread> drivers() {
    Set<Thread> found = new HashSet<>(Thread.getAllStackTraces().keySet());
    found.removeIf(thread -> !thread.getName().equals("twilite-queue"));
    return found;
  }

  @Test
  void whatFollowsMayWaitForOtherCalls() throws Exception {
    try (TestServer server = new TestServer(request -> TestServer.Answer.ok(ENTITY));
        Client client = server.client()) {
      AtomicReference<String> thread = new AtomicReference<>();
      Call<Result> first = client.callAsync(FETCH, ONE);
      Result second =
          first
              .thenApply(
                  result -> {
                    thread.set(Thread.currentThread().getName());
                    return client.callAsync(FETCH, ONE).join(); // on the queue's thread it would wait for itself
                  })
              .get();
      assertEquals(200, second.response().httpStatus());
      assertFalse("twilite-queue".equals(thread.get()));
    }
  }

  @Test
  void theCallerIsNotBlocked() throws Exception {
    Held held = new Held();
    try (TestServer server = new TestServer(held::answer);
        Client client = new Client(server.options(), new QueueOptions().maxInFlight(1).maxPending(1))) {
      List<Call<Result>> calls = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        calls.add(client.callAsync(FETCH, ONE));
      }
      held.go.countDown(); // nothing was answered before all were handed in
      for (Call<Result> call : calls) {
        call.get();
      }
    }
  }
}
