package dev.twilite;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;

/**
 * The library's client with its queue, of which a {@link Client} is the outside.
 *
 * <p>It is the action that a cleaner runs for a client that was forgotten, so it does not refer to that.
 */
final class Connection implements Runnable {
  final Native library;
  private final Handle client;
  private final byte[] queueOptions;
  private final ReentrantLock lock = new ReentrantLock();
  private Queue queue;

  Connection(Native library, long client, byte[] queueOptions) {
    this.library = library;
    this.client = new Handle(client, library::clientFree);
    this.queueOptions = queueOptions;
  }

  /**
   * Has a function of the library use the client on this thread.
   *
   * @throws MisuseException the client was closed
   */
  long use(LongUnaryOperator function) {
    long address = client.acquire();
    if (address == 0) {
      throw Client.closed();
    }
    try {
      return function.applyAsLong(address);
    } finally {
      client.release();
    }
  }

  /** Performs a call and waits for it. The owner is kept from the collector meanwhile. */
  Outcome call(Request request, Object owner) {
    return perform(
        () -> use(c -> library.callWithin(c, request.operation(), request.parameters(), request.deadlineMs())),
        submission(request, false, owner));
  }

  /** A call for the queue. */
  Queue.Submission submission(Request request, boolean endsWithClient, Object owner) {
    return new Queue.Submission(
        (queue, tag) ->
            library.queueSubmitWithin(queue, tag, request.operation(), request.parameters(), request.deadlineMs()),
        endsWithClient,
        owner);
  }

  /** A function of the library that blocks, and gives a response. */
  interface Blocking {
    long call();
  }

  /**
   * Waits for a call: on this thread, or where that is a virtual one, by the queue, so that its carrier is free meanwhile.
   *
   * @throws CancelledException the thread was interrupted before
   */
  Outcome perform(Blocking blocking, Queue.Submission submission) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancelledException(
          TwiliteException.own("cancelled", null, "The thread was interrupted before the call"), Response.NONE);
    }
    Queue queue = Threads.isVirtual() && !client.isClosed() ? queue() : null;
    if (queue == null || !queue.submit(submission)) { // a pager outlives its client, and the client's queue does not
      return Outcome.take(library, blocking.call());
    }
    return await(queue, submission);
  }

  private static Outcome await(Queue queue, Queue.Submission submission) {
    CompletableFuture<Outcome> outcome = submission.outcome;
    boolean wasInterrupted = false;
    try {
      while (true) {
        try {
          return outcome.get();
        } catch (InterruptedException interrupt) {
          wasInterrupted = true;
          queue.cancel(submission); // it has its outcome soon
        } catch (ExecutionException failure) {
          if (failure.getCause() instanceof TwiliteException cause) {
            throw cause;
          }
          throw new IllegalStateException(failure.getCause());
        }
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Gives the queue, which is made at the first use.
   *
   * @throws MisuseException the client was closed, or an option of the queue is wrong
   */
  Queue queue() {
    lock.lock();
    try {
      if (queue == null) {
        long[] error = new long[1];
        long made = use(c -> library.queueCreate(c, queueOptions, error));
        if (made == 0) {
          Outcome.take(library, error[0]).value();
        }
        queue = new Queue(library, made);
      }
      return queue;
    } finally {
      lock.unlock();
    }
  }

  /** Closes the client, and its queue. */
  void close() {
    client.close();
    lock.lock();
    try {
      if (queue != null) {
        queue.close();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void run() {
    close();
  }
}
