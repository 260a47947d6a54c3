package java.lang.foreign;

public interface SegmentAllocator {
  MemorySegment allocate(long byteSize);

  MemorySegment allocate(long byteSize, long byteAlignment);
}
