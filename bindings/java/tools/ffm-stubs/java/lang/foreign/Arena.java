package java.lang.foreign;

public interface Arena extends SegmentAllocator, AutoCloseable {
  static Arena ofConfined() {
    throw new UnsupportedOperationException();
  }

  static Arena global() {
    throw new UnsupportedOperationException();
  }

  @Override
  void close();
}
