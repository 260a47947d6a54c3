package dev.twilite;

/**
 * The functions of the library that this package uses, each as twilite.h declares it.
 *
 * <p>A handle is its address. A text is UTF-8 that ends with a NUL, as {@link Text} makes it; null stands for NULL.
 */
interface Native {
  /** Where to put the response that says what is wrong: an array of one element. */
  long clientCreate(byte[] options, long[] error);

  void clientFree(long client);

  /** Performs an operation on the calling thread, and ends it when that thread is interrupted. */
  long callWithin(long client, byte[] operation, byte[] parameters, int deadlineMs);

  long validate(byte[] operation, byte[] parameters);

  long accessToken(byte[] options);

  long describe(byte[] prefix);

  byte[] version();

  long pagerCreate(long client, byte[] operation, byte[] parameters, long[] error);

  /** Fetches the next page on the calling thread, and ends that when the thread is interrupted. */
  long pagerNextWithin(long pager, int deadlineMs);

  void pagerFree(long pager);

  long queueCreate(long client, byte[] options, long[] error);

  int queueSubmitWithin(long queue, long tag, byte[] operation, byte[] parameters, int deadlineMs);

  int queueSubmitPage(long queue, long tag, long pager);

  /** Waits for completions without end, and takes as many as there are and have room. */
  int queueTake(long queue, long[] responses);

  int queueCancel(long queue, long tag);

  int queueWake(long queue);

  void queueFree(long queue);

  int webhookCheck(byte[] authToken, byte[] signature, byte[] url, byte[] contentType, byte[] body, long length);

  int responseStatus(long response);

  /** A copy of its JSON, without the NUL. */
  byte[] responseJson(long response);

  int responseHttpStatus(long response);

  /** A copy, or null. */
  byte[] responseRequestId(long response);

  /** A copy, or null. */
  byte[] responseHeaders(long response);

  int responseAttempts(long response);

  long responseTag(long response);

  void responseFree(long response);
}
