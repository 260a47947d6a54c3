package java.lang.foreign;

public interface MemorySegment {
  MemorySegment NULL = ofAddress(0);

  static MemorySegment ofAddress(long address) {
    throw new UnsupportedOperationException();
  }

  static void copy(
      MemorySegment source, ValueLayout layout, long offset, Object array, int index, int elementCount) {
    throw new UnsupportedOperationException();
  }

  static void copy(
      Object array, int index, MemorySegment destination, ValueLayout layout, long offset, int elementCount) {
    throw new UnsupportedOperationException();
  }

  MemorySegment reinterpret(long newSize);

  byte[] toArray(ValueLayout.OfByte layout);

  byte get(ValueLayout.OfByte layout, long offset);

  long get(ValueLayout.OfLong layout, long offset);
}
