package java.lang.foreign;

public interface FunctionDescriptor {
  static FunctionDescriptor of(MemoryLayout result, MemoryLayout... arguments) {
    throw new UnsupportedOperationException();
  }

  static FunctionDescriptor ofVoid(MemoryLayout... arguments) {
    throw new UnsupportedOperationException();
  }
}
