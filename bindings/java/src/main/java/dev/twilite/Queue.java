package dev.twilite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A client's queue and the daemon thread that drives it, from its first call until it is closed and all its calls have ended.
 *
 * <p>It does not refer to its client, which so can be forgotten; but each call that has not ended does.
 */
final class Queue {
  private static final int BATCH = 64;

  private final Native library;
  private final long handle;
  private final ReentrantLock lock = new ReentrantLock(); // a virtual thread that waits for it is not pinned
  private final Map<Long, Submission> submitted = new HashMap<>();
  private final ArrayDeque<Submission> waiting = new ArrayDeque<>(); // those for which the library's queue is full
  private long lastTag;
  private boolean isClosed;

  /** Takes over the library's queue. */
  Queue(Native library, long handle) {
    this.library = library;
    this.handle = handle;
    Thread driver = new Thread(null, this::drive, "twilite-queue", 256 << 10);
    driver.setDaemon(true);
    driver.start();
  }

  /** Hands a call to the library; gives what twilite_queue_submit returns. */
  interface Submit {
    int to(long queue, long tag);
  }

  /** A call that was handed in, and has not ended. */
  static final class Submission {
    /** Completed with what the library says, in any case once; on the driver's thread, so what follows must be short. */
    final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private final Submit submit;
    private final boolean endsWithClient;

    /** Kept from the collector until the call has ended: the client, and what else the call needs. */
    private final Object[] needed;

    private long tag;

    /**
     * A call.
     *
     * @param endsWithClient whether it is cancelled when the client is closed; if not, it ends undisturbed
     */
    Submission(Submit submit, boolean endsWithClient, Object... needed) {
      this.submit = submit;
      this.endsWithClient = endsWithClient;
      this.needed = needed;
    }
  }

  /**
   * Hands a call in. Does not block: while the library's queue is full, it waits for its turn here.
   *
   * @return false when the queue was closed
   */
  boolean submit(Submission call) {
    lock.lock();
    try {
      if (isClosed) {
        return false;
      }
      if (!waiting.isEmpty() || !isAccepted(call)) {
        waiting.add(call);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Ends a call, which has its outcome all the same. */
  void cancel(Submission call) {
    boolean wasWaiting;
    lock.lock();
    try {
      wasWaiting = waiting.remove(call);
      if (!wasWaiting && submitted.containsKey(call.tag)) {
        library.queueCancel(handle, call.tag);
      }
    } finally {
      lock.unlock();
    }
    if (wasWaiting) {
      call.outcome.completeExceptionally(notSent("Cancelled before it was sent"));
    }
  }

  /** Takes no call any more, and ends those that end with the client. The thread ends after the last. */
  void close() {
    List<Submission> notSent = new ArrayList<>();
    lock.lock();
    try {
      if (isClosed) {
        return;
      }
      isClosed = true;
      waiting.removeIf(call -> call.endsWithClient && notSent.add(call));
      for (Submission call : submitted.values()) {
        if (call.endsWithClient) {
          library.queueCancel(handle, call.tag);
        }
      }
      library.queueWake(handle); // it is freed by its thread, which has yet to see that it is closed
    } finally {
      lock.unlock();
    }
    for (Submission call : notSent) {
      call.outcome.completeExceptionally(notSent("The client was closed before it was sent"));
    }
  }

  private static CancelledException notSent(String message) {
    return new CancelledException(TwiliteException.own("cancelled", null, message), Response.NONE);
  }

  /** Hands a call to the library, under the lock. False: its queue is full. */
  private boolean isAccepted(Submission call) {
    call.tag = ++lastTag;
    int status = call.submit.to(handle, call.tag);
    if (status == Status.FULL) {
      return false;
    }
    if (status == Status.OK) {
      submitted.put(call.tag, call);
    } else {
      call.outcome.completeExceptionally(new MisuseException("The call cannot be queued here"));
    }
    return true;
  }

  private void drive() {
    long[] responses = new long[BATCH];
    try {
      while (isDriven()) {
        int count = library.queueTake(handle, responses);
        for (int i = 0; i < count; i++) {
          end(responses[i]);
        }
      }
    } finally {
      abandon();
      library.queueFree(handle);
    }
  }

  /** Lets nobody wait for ever, should the thread have ended by an Error. */
  private void abandon() {
    List<Submission> left;
    lock.lock();
    try {
      isClosed = true;
      left = new ArrayList<>(submitted.values());
      left.addAll(waiting);
      submitted.clear();
      waiting.clear();
    } finally {
      lock.unlock();
    }
    for (Submission call : left) {
      call.outcome.completeExceptionally(new IllegalStateException("The queue's thread has ended"));
    }
  }

  /** Hands in what was waiting; tells whether there is, or may be, something to drive. */
  private boolean isDriven() {
    lock.lock();
    try {
      while (!waiting.isEmpty() && isAccepted(waiting.peek())) {
        waiting.remove();
      }
      return !isClosed || !submitted.isEmpty() || !waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  private void end(long response) {
    long tag = library.responseTag(response);
    Submission call;
    lock.lock();
    try {
      call = submitted.remove(tag);
    } finally {
      lock.unlock();
    }
    Outcome outcome;
    try {
      outcome = Outcome.take(library, response);
    } catch (Throwable problem) { // no room for an answer must not end the other calls
      call.outcome.completeExceptionally(problem);
      return;
    }
    call.outcome.complete(outcome);
  }
}
