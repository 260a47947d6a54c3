package dev.twilite;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;

/** The library's functions by java.lang.foreign. Pointers and size_t are 64 bits wide wherever the library is built. */
final class FfmNative implements Native {
  private static final Linker LINKER = Linker.nativeLinker();

  /** What the functions are looked up in. */
  private static SymbolLookup opened;

  private static String openedPath;

  private FfmNative() {}

  static Native open(String path) throws Library.NotLoadedException {
    SymbolLookup library;
    try {
      library = SymbolLookup.libraryLookup(path, Arena.global());
    } catch (IllegalArgumentException problem) {
      boolean isThere = !path.contains("/") || Files.exists(Path.of(path));
      throw new Library.NotLoadedException(isThere ? problem.getMessage() : "there is no such file");
    }
    int abiVersion;
    try {
      abiVersion = (int) function(library, path, "twilite_abi_version", JAVA_INT).invokeExact();
    } catch (Throwable problem) {
      throw thrown(problem);
    }
    Library.checkAbi(path, abiVersion);
    opened = library;
    openedPath = path;
    try {
      Functions.load();
    } catch (ExceptionInInitializerError problem) {
      throw thrown(problem.getCause()); // it lacks a function
    }
    return new FfmNative();
  }

  private static MethodHandle function(
      SymbolLookup library, String path, String name, MemoryLayout result, MemoryLayout... arguments) {
    MemorySegment symbol = library.find(name).orElseThrow(() -> Library.lacks(path, name));
    return LINKER.downcallHandle(
        symbol,
        result == null ? FunctionDescriptor.ofVoid(arguments) : FunctionDescriptor.of(result, arguments));
  }

  /** C functions throw nothing; what comes here is of this package or the JVM. */
  private static RuntimeException thrown(Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    return problem instanceof RuntimeException found ? found : new IllegalStateException(problem);
  }

  /** As twilite.h declares them. Constants, which the JVM calls fastest. A handle is a long, any other pointer a segment. */
  private static final class Functions {
    static final MethodHandle VERSION = of("twilite_version", JAVA_LONG);
    static final MethodHandle DESCRIBE = of("twilite_describe", JAVA_LONG, ADDRESS);
    static final MethodHandle CLIENT_CREATE = of("twilite_client_create", JAVA_LONG, ADDRESS, ADDRESS);
    static final MethodHandle CLIENT_FREE = of("twilite_client_free", null, JAVA_LONG);
    static final MethodHandle CALL_WITHIN =
        of("twilite_call_within", JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    static final MethodHandle VALIDATE = of("twilite_validate", JAVA_LONG, ADDRESS, ADDRESS);
    static final MethodHandle ACCESS_TOKEN = of("twilite_access_token", JAVA_LONG, ADDRESS);
    static final MethodHandle PAGER_CREATE =
        of("twilite_pager_create", JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
    static final MethodHandle PAGER_NEXT_WITHIN =
        of("twilite_pager_next_within", JAVA_LONG, JAVA_LONG, JAVA_INT, ADDRESS, ADDRESS);
    static final MethodHandle PAGER_FREE = of("twilite_pager_free", null, JAVA_LONG);
    static final MethodHandle QUEUE_CREATE = of("twilite_queue_create", JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS);
    static final MethodHandle QUEUE_SUBMIT_WITHIN =
        of("twilite_queue_submit_within", JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_INT);
    static final MethodHandle QUEUE_SUBMIT_PAGE =
        of("twilite_queue_submit_page", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    static final MethodHandle QUEUE_TAKE =
        of("twilite_queue_take", JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT);
    static final MethodHandle QUEUE_CANCEL = of("twilite_queue_cancel", JAVA_INT, JAVA_LONG, JAVA_LONG);
    static final MethodHandle QUEUE_WAKE = of("twilite_queue_wake", JAVA_INT, JAVA_LONG);
    static final MethodHandle QUEUE_FREE = of("twilite_queue_free", null, JAVA_LONG);
    static final MethodHandle WEBHOOK_CHECK =
        of("twilite_webhook_check", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
    static final MethodHandle RESPONSE_STATUS = of("twilite_response_status", JAVA_INT, JAVA_LONG);
    static final MethodHandle RESPONSE_JSON = of("twilite_response_json", JAVA_LONG, JAVA_LONG);
    static final MethodHandle RESPONSE_JSON_LENGTH = of("twilite_response_json_length", JAVA_LONG, JAVA_LONG);
    static final MethodHandle RESPONSE_HTTP_STATUS = of("twilite_response_http_status", JAVA_INT, JAVA_LONG);
    static final MethodHandle RESPONSE_REQUEST_ID = of("twilite_response_request_id", JAVA_LONG, JAVA_LONG);
    static final MethodHandle RESPONSE_HEADERS = of("twilite_response_headers", JAVA_LONG, JAVA_LONG);
    static final MethodHandle RESPONSE_ATTEMPTS = of("twilite_response_attempts", JAVA_INT, JAVA_LONG);
    static final MethodHandle RESPONSE_TAG = of("twilite_response_tag", JAVA_LONG, JAVA_LONG);
    static final MethodHandle RESPONSE_FREE = of("twilite_response_free", null, JAVA_LONG);

    private static MethodHandle of(String name, MemoryLayout result, MemoryLayout... arguments) {
      return function(opened, openedPath, name, result, arguments);
    }

    /** Has the class look up all functions. */
    static void load() {}
  }

  /** twilite_interrupt_fn: asked on the thread that waits. The thread stays interrupted. */
  private static final MemorySegment INTERRUPTED = interruptFunction();

  private static MemorySegment interruptFunction() {
    try {
      MethodHandle function =
          MethodHandles.lookup()
              .findStatic(
                  FfmNative.class, "isInterrupted", MethodType.methodType(int.class, MemorySegment.class));
      return LINKER.upcallStub(function, FunctionDescriptor.of(JAVA_INT, ADDRESS), Arena.global());
    } catch (ReflectiveOperationException problem) {
      throw new AssertionError(problem);
    }
  }

  private static int isInterrupted(MemorySegment context) {
    return Thread.currentThread().isInterrupted() ? 1 : 0;
  }

  /** Copies an array into memory that C can read; null is NULL. */
  private static MemorySegment copied(Arena arena, byte[] bytes) {
    if (bytes == null) {
      return MemorySegment.NULL;
    }
    MemorySegment copy = arena.allocate(bytes.length);
    MemorySegment.copy(bytes, 0, copy, JAVA_BYTE, 0, bytes.length);
    return copy;
  }

  private static byte[] bytes(long address, long length) {
    return MemorySegment.ofAddress(address).reinterpret(length).toArray(JAVA_BYTE);
  }

  /** Copies a text up to its NUL; null for NULL. */
  private static byte[] text(long address) {
    if (address == 0) {
      return null;
    }
    MemorySegment text = MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE);
    long length = 0;
    while (text.get(JAVA_BYTE, length) != 0) {
      length++;
    }
    return bytes(address, length);
  }

  @Override
  public byte[] version() {
    try {
      return text((long) Functions.VERSION.invokeExact());
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long describe(byte[] prefix) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) Functions.DESCRIBE.invokeExact(copied(arena, prefix));
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long clientCreate(byte[] options, long[] error) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment place = arena.allocate(Long.BYTES, Long.BYTES);
      long made = (long) Functions.CLIENT_CREATE.invokeExact(copied(arena, options), place);
      error[0] = place.get(JAVA_LONG, 0);
      return made;
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public void clientFree(long client) {
    try {
      Functions.CLIENT_FREE.invokeExact(client);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long callWithin(long client, byte[] operation, byte[] parameters, int deadlineMs) {
    try (Arena arena = Arena.ofConfined()) {
      return (long)
          Functions.CALL_WITHIN.invokeExact(
              client,
              copied(arena, operation),
              copied(arena, parameters),
              deadlineMs,
              INTERRUPTED,
              MemorySegment.NULL);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long validate(byte[] operation, byte[] parameters) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) Functions.VALIDATE.invokeExact(copied(arena, operation), copied(arena, parameters));
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long accessToken(byte[] options) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) Functions.ACCESS_TOKEN.invokeExact(copied(arena, options));
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long pagerCreate(long client, byte[] operation, byte[] parameters, long[] error) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment place = arena.allocate(Long.BYTES, Long.BYTES);
      long made =
          (long)
              Functions.PAGER_CREATE.invokeExact(
                  client, copied(arena, operation), copied(arena, parameters), place);
      error[0] = place.get(JAVA_LONG, 0);
      return made;
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long pagerNextWithin(long pager, int deadlineMs) {
    try {
      return (long) Functions.PAGER_NEXT_WITHIN.invokeExact(pager, deadlineMs, INTERRUPTED, MemorySegment.NULL);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public void pagerFree(long pager) {
    try {
      Functions.PAGER_FREE.invokeExact(pager);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long queueCreate(long client, byte[] options, long[] error) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment place = arena.allocate(Long.BYTES, Long.BYTES);
      long made = (long) Functions.QUEUE_CREATE.invokeExact(client, copied(arena, options), place);
      error[0] = place.get(JAVA_LONG, 0);
      return made;
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int queueSubmitWithin(long queue, long tag, byte[] operation, byte[] parameters, int deadlineMs) {
    try (Arena arena = Arena.ofConfined()) {
      return (int)
          Functions.QUEUE_SUBMIT_WITHIN.invokeExact(
              queue, tag, copied(arena, operation), copied(arena, parameters), deadlineMs);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int queueSubmitPage(long queue, long tag, long pager) {
    try {
      return (int) Functions.QUEUE_SUBMIT_PAGE.invokeExact(queue, tag, pager);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int queueTake(long queue, long[] responses) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment places = arena.allocate((long) responses.length * Long.BYTES, Long.BYTES);
      long count = (long) Functions.QUEUE_TAKE.invokeExact(queue, places, (long) responses.length, -1);
      MemorySegment.copy(places, JAVA_LONG, 0, responses, 0, (int) count);
      return (int) count;
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int queueCancel(long queue, long tag) {
    try {
      return (int) Functions.QUEUE_CANCEL.invokeExact(queue, tag);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int queueWake(long queue) {
    try {
      return (int) Functions.QUEUE_WAKE.invokeExact(queue);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public void queueFree(long queue) {
    try {
      Functions.QUEUE_FREE.invokeExact(queue);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int webhookCheck(
      byte[] authToken, byte[] signature, byte[] url, byte[] contentType, byte[] body, long length) {
    try (Arena arena = Arena.ofConfined()) {
      return (int)
          Functions.WEBHOOK_CHECK.invokeExact(
              copied(arena, authToken),
              copied(arena, signature),
              copied(arena, url),
              copied(arena, contentType),
              copied(arena, body),
              length);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int responseStatus(long response) {
    try {
      return (int) Functions.RESPONSE_STATUS.invokeExact(response);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public byte[] responseJson(long response) {
    try {
      long length = (long) Functions.RESPONSE_JSON_LENGTH.invokeExact(response);
      return bytes((long) Functions.RESPONSE_JSON.invokeExact(response), length);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int responseHttpStatus(long response) {
    try {
      return (int) Functions.RESPONSE_HTTP_STATUS.invokeExact(response);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public byte[] responseRequestId(long response) {
    try {
      return text((long) Functions.RESPONSE_REQUEST_ID.invokeExact(response));
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public byte[] responseHeaders(long response) {
    try {
      return text((long) Functions.RESPONSE_HEADERS.invokeExact(response));
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public int responseAttempts(long response) {
    try {
      return (int) Functions.RESPONSE_ATTEMPTS.invokeExact(response);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public long responseTag(long response) {
    try {
      return (long) Functions.RESPONSE_TAG.invokeExact(response);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }

  @Override
  public void responseFree(long response) {
    try {
      Functions.RESPONSE_FREE.invokeExact(response);
    } catch (Throwable problem) {
      throw thrown(problem);
    }
  }
}
