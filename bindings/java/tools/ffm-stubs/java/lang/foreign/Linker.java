package java.lang.foreign;

import java.lang.invoke.MethodHandle;

public interface Linker {
  static Linker nativeLinker() {
    throw new UnsupportedOperationException();
  }

  MethodHandle downcallHandle(MemorySegment symbol, FunctionDescriptor function, Option... options);

  MemorySegment upcallStub(MethodHandle target, FunctionDescriptor function, Arena arena, Option... options);

  interface Option {}
}
