package dev.twilite;

import com.sun.jna.Callback;
import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/** The library's functions by JNA, mapped directly. Pointers and size_t are 64 bits wide wherever the library is built. */
final class JnaNative implements Native {
  private JnaNative() {}

  static Native open(String path) throws Library.NotLoadedException {
    NativeLibrary library;
    try {
      library = NativeLibrary.getInstance(path);
    } catch (UnsatisfiedLinkError problem) {
      throw new Library.NotLoadedException(problem.getMessage());
    }
    Function abiVersion;
    try {
      abiVersion = library.getFunction("twilite_abi_version");
    } catch (UnsatisfiedLinkError problem) {
      throw Library.lacks(path, "twilite_abi_version");
    }
    Library.checkAbi(path, abiVersion.invokeInt(new Object[0]));
    for (java.lang.reflect.Method function : Functions.class.getDeclaredMethods()) {
      if (java.lang.reflect.Modifier.isNative(function.getModifiers())) {
        try {
          library.getFunction(function.getName());
        } catch (UnsatisfiedLinkError problem) {
          throw Library.lacks(path, function.getName());
        }
      }
    }
    com.sun.jna.Native.register(Functions.class, library);
    return new JnaNative();
  }

  /** twilite_interrupt_fn. */
  interface InterruptFunction extends Callback {
    int invoke(Pointer context);
  }

  /** Asked on the thread that waits. The thread stays interrupted. */
  private static final InterruptFunction INTERRUPTED = context -> Thread.currentThread().isInterrupted() ? 1 : 0;

  /** As twilite.h declares them. */
  private static final class Functions {
    static native long twilite_version();

    static native long twilite_describe(byte[] prefix);

    static native long twilite_client_create(byte[] options, long[] error);

    static native void twilite_client_free(long client);

    static native long twilite_call_within(
        long client, byte[] operation, byte[] parameters, int deadlineMs, InterruptFunction interrupted, long context);

    static native long twilite_validate(byte[] operation, byte[] parameters);

    static native long twilite_access_token(byte[] options);

    static native long twilite_pager_create(long client, byte[] operation, byte[] parameters, long[] error);

    static native long twilite_pager_next_within(
        long pager, int deadlineMs, InterruptFunction interrupted, long context);

    static native void twilite_pager_free(long pager);

    static native long twilite_queue_create(long client, byte[] options, long[] error);

    static native int twilite_queue_submit_within(
        long queue, long tag, byte[] operation, byte[] parameters, int deadlineMs);

    static native int twilite_queue_submit_page(long queue, long tag, long pager);

    static native long twilite_queue_take(long queue, long[] responses, long capacity, int timeoutMs);

    static native int twilite_queue_cancel(long queue, long tag);

    static native int twilite_queue_wake(long queue);

    static native void twilite_queue_free(long queue);

    static native int twilite_webhook_check(
        byte[] authToken, byte[] signature, byte[] url, byte[] contentType, byte[] body, long length);

    static native int twilite_response_status(long response);

    static native long twilite_response_json(long response);

    static native long twilite_response_json_length(long response);

    static native int twilite_response_http_status(long response);

    static native long twilite_response_request_id(long response);

    static native long twilite_response_headers(long response);

    static native int twilite_response_attempts(long response);

    static native long twilite_response_tag(long response);

    static native void twilite_response_free(long response);
  }

  @Override
  public byte[] version() {
    return copy(Functions.twilite_version());
  }

  @Override
  public long describe(byte[] prefix) {
    return Functions.twilite_describe(prefix);
  }

  @Override
  public long clientCreate(byte[] options, long[] error) {
    return Functions.twilite_client_create(options, error);
  }

  @Override
  public void clientFree(long client) {
    Functions.twilite_client_free(client);
  }

  @Override
  public long callWithin(long client, byte[] operation, byte[] parameters, int deadlineMs) {
    return Functions.twilite_call_within(client, operation, parameters, deadlineMs, INTERRUPTED, 0);
  }

  @Override
  public long validate(byte[] operation, byte[] parameters) {
    return Functions.twilite_validate(operation, parameters);
  }

  @Override
  public long accessToken(byte[] options) {
    return Functions.twilite_access_token(options);
  }

  @Override
  public long pagerCreate(long client, byte[] operation, byte[] parameters, long[] error) {
    return Functions.twilite_pager_create(client, operation, parameters, error);
  }

  @Override
  public long pagerNextWithin(long pager, int deadlineMs) {
    return Functions.twilite_pager_next_within(pager, deadlineMs, INTERRUPTED, 0);
  }

  @Override
  public void pagerFree(long pager) {
    Functions.twilite_pager_free(pager);
  }

  @Override
  public long queueCreate(long client, byte[] options, long[] error) {
    return Functions.twilite_queue_create(client, options, error);
  }

  @Override
  public int queueSubmitWithin(long queue, long tag, byte[] operation, byte[] parameters, int deadlineMs) {
    return Functions.twilite_queue_submit_within(queue, tag, operation, parameters, deadlineMs);
  }

  @Override
  public int queueSubmitPage(long queue, long tag, long pager) {
    return Functions.twilite_queue_submit_page(queue, tag, pager);
  }

  @Override
  public int queueTake(long queue, long[] responses) {
    return (int) Functions.twilite_queue_take(queue, responses, responses.length, -1);
  }

  @Override
  public int queueCancel(long queue, long tag) {
    return Functions.twilite_queue_cancel(queue, tag);
  }

  @Override
  public int queueWake(long queue) {
    return Functions.twilite_queue_wake(queue);
  }

  @Override
  public void queueFree(long queue) {
    Functions.twilite_queue_free(queue);
  }

  @Override
  public int webhookCheck(
      byte[] authToken, byte[] signature, byte[] url, byte[] contentType, byte[] body, long length) {
    return Functions.twilite_webhook_check(authToken, signature, url, contentType, body, length);
  }

  @Override
  public int responseStatus(long response) {
    return Functions.twilite_response_status(response);
  }

  @Override
  public byte[] responseJson(long response) {
    int length = Math.toIntExact(Functions.twilite_response_json_length(response));
    return new Pointer(Functions.twilite_response_json(response)).getByteArray(0, length);
  }

  @Override
  public int responseHttpStatus(long response) {
    return Functions.twilite_response_http_status(response);
  }

  @Override
  public byte[] responseRequestId(long response) {
    return copy(Functions.twilite_response_request_id(response));
  }

  @Override
  public byte[] responseHeaders(long response) {
    return copy(Functions.twilite_response_headers(response));
  }

  @Override
  public int responseAttempts(long response) {
    return Functions.twilite_response_attempts(response);
  }

  @Override
  public long responseTag(long response) {
    return Functions.twilite_response_tag(response);
  }

  @Override
  public void responseFree(long response) {
    Functions.twilite_response_free(response);
  }

  /** Copies a text up to its NUL; null for NULL. */
  private static byte[] copy(long address) {
    if (address == 0) {
      return null;
    }
    Pointer text = new Pointer(address);
    return text.getByteArray(0, (int) text.indexOf(0, (byte) 0));
  }
}
