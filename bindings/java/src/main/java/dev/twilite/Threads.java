package dev.twilite;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** What kind of thread a call is made on. */
final class Threads {
  /** Thread.isVirtual; null where the JDK has no virtual threads, before JDK 21. */
  private static final MethodHandle IS_VIRTUAL = find();

  private Threads() {}

  private static MethodHandle find() {
    try {
      return MethodHandles.lookup().findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
    } catch (ReflectiveOperationException problem) {
      return null;
    }
  }

  /** Tells whether the current thread is a virtual one, which a call into C would pin to its carrier. */
  static boolean isVirtual() {
    try {
      return IS_VIRTUAL != null && (boolean) IS_VIRTUAL.invokeExact(Thread.currentThread());
    } catch (Throwable problem) {
      throw new AssertionError(problem); // isVirtual throws nothing
    }
  }
}
