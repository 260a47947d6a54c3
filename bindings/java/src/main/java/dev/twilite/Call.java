package dev.twilite;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A call that is under way, as a future of its result.
 *
 * <p>It fails with a {@link TwiliteException}. {@link #cancel}, {@link #orTimeout}, and whatever else completes it before its
 * end, cancels the call; {@link #ended} tells then how the call itself ended. What is derived of it (thenApply and its like)
 * runs on the common pool, and to cancel that cancels no call.
 *
 * @param <T> the result's type
 */
public final class Call<T> extends CompletableFuture<T> {
  private final CompletableFuture<T> ended = new CompletableFuture<>();

  private Call() {}

  /** Hands a call to a queue, and has its outcome read on the common pool. */
  static <T> Call<T> of(Queue queue, Queue.Submission submission, Function<Outcome, T> read) {
    Call<T> call = new Call<>();
    call.ended.whenComplete(call::settle);
    if (!queue.submit(submission)) {
      throw Client.closed();
    }
    submission.outcome.whenCompleteAsync((outcome, problem) -> call.end(outcome, problem, read), call.defaultExecutor());
    call.whenComplete(
        (result, problem) -> {
          if (!call.ended.isDone()) {
            queue.cancel(submission);
          }
        });
    return call;
  }

  private void end(Outcome outcome, Throwable problem, Function<Outcome, T> read) {
    if (problem != null) {
      ended.completeExceptionally(problem);
      return;
    }
    T result;
    try {
      result = read.apply(outcome);
    } catch (Throwable failure) { // an Error, too, or whoever waits would wait for ever
      ended.completeExceptionally(failure);
      return;
    }
    ended.complete(result);
  }

  private void settle(T result, Throwable problem) {
    if (problem == null) {
      complete(result);
    } else {
      completeExceptionally(problem);
    }
  }

  /**
   * Tells how the call itself ends, also when this future was cancelled before: then mostly with a {@link
   * CancelledException}, whose {@link TwiliteException#mayHaveTakenEffect} tells whether a write was on the wire.
   *
   * @return a future of its own; to cancel it cancels nothing
   */
  public CompletableFuture<T> ended() {
    return ended.copy();
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
