package dev.twilite;

import java.util.function.LongConsumer;

/**
 * A handle of the library, freed once: when it is closed and no thread uses it any more.
 *
 * <p>It is the action of a cleaner, too, so it refers to nothing that the cleaner watches.
 */
final class Handle implements Runnable {
  private final LongConsumer free;
  private final long address;
  private int users;
  private boolean isClosed;

  Handle(long address, LongConsumer free) {
    this.address = address;
    this.free = free;
  }

  /**
   * Gives the address, which is valid until {@link #release}.
   *
   * @return 0 when it was closed
   */
  synchronized long acquire() {
    if (isClosed) {
      return 0;
    }
    users++;
    return address;
  }

  /** Ends a use. The last one after the close frees. */
  void release() {
    boolean isLast;
    synchronized (this) {
      users--;
      isLast = isClosed && users == 0;
    }
    if (isLast) {
      free.accept(address);
    }
  }

  /** Lets nobody use it any more. Closing it again changes nothing. */
  void close() {
    boolean isLast;
    synchronized (this) {
      isLast = !isClosed && users == 0;
      isClosed = true;
    }
    if (isLast) {
      free.accept(address);
    }
  }

  synchronized boolean isClosed() {
    return isClosed;
  }

  @Override
  public void run() {
    close();
  }
}
