package java.lang.foreign;

public interface ValueLayout extends MemoryLayout {
  AddressLayout ADDRESS = null;
  OfByte JAVA_BYTE = null;
  OfInt JAVA_INT = null;
  OfLong JAVA_LONG = null;

  interface OfByte extends ValueLayout {}

  interface OfInt extends ValueLayout {}

  interface OfLong extends ValueLayout {}
}
