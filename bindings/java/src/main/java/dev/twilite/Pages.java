package dev.twilite;

import java.lang.ref.Cleaner;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list, a page at a time; each page has one record at least. It is read once.
 *
 * <p>After a failure it is where it was, and the next question asks for the same page again. One that is closed, or at its
 * end, holds nothing; one that is forgotten is closed by the collector. It outlives its client.
 *
 * <pre>{@code
 * try (Pages<Entity> pages = entities.pages()) {
 *   for (Records<Entity> page : pages) {
 *     System.out.println(page.size());
 *   }
 * }
 * }</pre>
 *
 * @param <T> the type of a record
 */
public final class Pages<T> implements Iterator<Records<T>>, Iterable<Records<T>>, AutoCloseable {
  private final Client client;
  private final RecordType<T> type;
  private final Handle pager;
  private final Cleaner.Cleanable cleanable;
  private final ReentrantLock lock = new ReentrantLock(); // the library has one thread at a time use a pager
  private Records<T> next;
  private boolean isAtEnd;

  private Pages(Client client, RecordType<T> type, Handle pager) {
    this.client = client;
    this.type = type;
    this.pager = pager;
    this.cleanable = Client.CLEANER.register(this, pager);
  }

  static <T> Pages<T> of(Client client, Request request, RecordType<T> type) {
    Connection connection = client.connection();
    long[] error = new long[1];
    long made =
        connection.use(c -> connection.library.pagerCreate(c, request.operation(), request.parameters(), error));
    if (made == 0) {
      Outcome.take(connection.library, error[0]).value();
    }
    return new Pages<>(client, type, new Handle(made, connection.library::pagerFree));
  }

  /**
   * Tells whether there is another page, and fetches it for that. Blocks like a call.
   *
   * @return false at the end, and when it was closed
   * @throws TwiliteException the page cannot be had
   */
  @Override
  public boolean hasNext() {
    lock.lock();
    try {
      if (next == null && !isAtEnd && !pager.isClosed()) {
        next = fetch();
        if (next == null) {
          isAtEnd = true;
          close();
        }
      }
      return next != null;
    } finally {
      lock.unlock();
    }
  }

  private Records<T> fetch() {
    Native library = client.connection().library;
    long address = pager.acquire();
    if (address == 0) {
      return null;
    }
    try {
      Queue.Submission inQueue =
          new Queue.Submission((queue, tag) -> library.queueSubmitPage(queue, tag, address), false, client, this);
      Outcome outcome = client.connection().perform(() -> library.pagerNextWithin(address, 0), inQueue);
      Result answer = Result.of(outcome);
      return outcome.status() == Status.DONE ? null : Records.of(answer, type);
    } finally {
      pager.release();
    }
  }

  /**
   * Gives the next page. Blocks like a call.
   *
   * @return its records
   * @throws NoSuchElementException there is none
   * @throws TwiliteException the page cannot be had
   */
  @Override
  public Records<T> next() {
    lock.lock();
    try {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Records<T> page = next;
      next = null;
      return page;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Gives itself: the pages are read once.
   *
   * @return itself
   */
  @Override
  public Iterator<Records<T>> iterator() {
    return this;
  }

  /**
   * Gives the records one by one.
   *
   * @return a stream, in order; to close it closes the pages
   */
  public Stream<T> stream() {
    return StreamSupport.stream(new OneByOne(), false).onClose(this::close);
  }

  /** Frees what the library holds for it, at once or when the page that another thread fetches is there. */
  @Override
  public void close() {
    cleanable.clean();
  }

  /** The records of all pages; it asks for a page when the one before it is used up. */
  private final class OneByOne extends Spliterators.AbstractSpliterator<T> {
    private Iterator<T> page = java.util.Collections.emptyIterator();

    OneByOne() {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      if (!page.hasNext()) {
        if (!Pages.this.hasNext()) {
          return false;
        }
        page = Pages.this.next().iterator();
      }
      action.accept(page.next());
      return true;
    }
  }
}
