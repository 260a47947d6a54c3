package dev.twilite;

import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A client of Twilio's REST API: credentials, options and kept connections. Make one, share it among threads, keep it.
 *
 * <p>Calls that wait may be made on any thread. On a virtual one they wait in a queue, so that its carrier is free. A thread
 * that is interrupted while it waits gets a {@link CancelledException}, and stays interrupted. All failures are {@link
 * TwiliteException}.
 *
 * <pre>{@code
 * try (Client client = new Client()) {
 *   Entity entity = client.verify().v2().services(serviceSid).entities().create(identity);
 *   System.out.println(entity.sid());
 * }
 * }</pre>
 */
public final class Client extends Products implements AutoCloseable {
  static final Cleaner CLEANER = Cleaner.create();

  private final Connection connection;
  private final Cleaner.Cleanable cleanable;

  /**
   * Makes a client with the credentials and options of the environment. Sends nothing.
   *
   * @throws MisuseException credentials are missing, or an option is wrong
   * @throws LibraryException libtwilite cannot be loaded
   */
  public Client() {
    this(new ClientOptions());
  }

  /**
   * Makes a client. Sends nothing.
   *
   * @param options options, of which those that are not given come from the environment
   * @throws MisuseException credentials are missing, or an option is wrong
   * @throws LibraryException libtwilite cannot be loaded
   */
  public Client(ClientOptions options) {
    this(options, new QueueOptions());
  }

  /**
   * Makes a client, and says how many calls {@link #callAsync} has on the wire at once. Sends nothing.
   *
   * @param options options, of which those that are not given come from the environment
   * @param queue options of the queue, which are looked at when it is first used
   * @throws MisuseException credentials are missing, or an option is wrong
   * @throws LibraryException libtwilite cannot be loaded
   */
  public Client(ClientOptions options, QueueOptions queue) {
    Native library = Library.get();
    long[] error = new long[1];
    long made = library.clientCreate(Json.encode(options.toMap()), error);
    if (made == 0) {
      Outcome.take(library, error[0]).value();
    }
    connection = new Connection(library, made, Json.encode(queue.toMap()));
    cleanable = CLEANER.register(this, connection);
  }

  static MisuseException closed() {
    return new MisuseException("The client was closed");
  }

  @Override
  Client client() {
    return this;
  }

  Connection connection() {
    return connection;
  }

  /**
   * Performs an operation without parameters, and waits for its end.
   *
   * @param operation an operation's id, such as "verify.v2.entity.create"; or "METHOD PRODUCT PATH" for a route that the
   *     library does not know
   * @return the result
   */
  public Result call(String operation) {
    return call(operation, Map.of(), null);
  }

  /**
   * Performs an operation, and waits for its end.
   *
   * @param operation as for {@link #call(String)}
   * @param parameters by their names as the API spells them or in snake_case; of the types that {@link Json} writes. null is
   *     as if not given
   * @return the result
   */
  public Result call(String operation, Map<String, ?> parameters) {
    return call(operation, parameters, null);
  }

  /**
   * Performs an operation, and waits for its end no longer than wanted.
   *
   * @param operation as for {@link #call(String)}
   * @param parameters as for {@link #call(String, Map)}
   * @param within when so much time has passed, the call is ended, with all its pages and repetitions; null: as the options
   *     say
   * @return the result
   * @throws TimedOutException the time ran out
   */
  public Result call(String operation, Map<String, ?> parameters, Duration within) {
    return Result.of(connection.call(Request.of(operation, parameters, within), this));
  }

  /**
   * Begins an operation, and does not wait. Any number may be under way; those beyond the queue's max_in_flight wait for their
   * turn.
   *
   * @param operation as for {@link #call(String)}
   * @param parameters as for {@link #call(String, Map)}
   * @return the call; what is wrong with its parameters comes as its end
   */
  public Call<Result> callAsync(String operation, Map<String, ?> parameters) {
    return callAsync(operation, parameters, null);
  }

  /**
   * Begins an operation that must end within a time, and does not wait.
   *
   * @param operation as for {@link #call(String)}
   * @param parameters as for {@link #call(String, Map)}
   * @param within as for {@link #call(String, Map, Duration)}; it counts from now
   * @return the call
   */
  public Call<Result> callAsync(String operation, Map<String, ?> parameters, Duration within) {
    return begin(Request.of(operation, parameters, within), Result::of);
  }

  <T> Call<T> begin(Request request, java.util.function.Function<Outcome, T> read) {
    return Call.of(connection.queue(), connection.submission(request, true, this), read);
  }

  /**
   * Begins a chain of names to an operation of any product, whether this package has types for it or not.
   *
   * @param product the product, such as "conversations"
   * @param version its version, such as "v1"
   * @return the chain so far
   * @throws MisuseException there is no such version of a product; the message offers the nearest
   */
  public Chain chain(String product, String version) {
    return new Chain(this, Place.version(product, version), java.util.List.of());
  }

  /**
   * Reads a list of any length a page at a time.
   *
   * @param operation the id of a list operation
   * @param parameters as for {@link #call(String, Map)}
   * @return its pages, to be closed; nothing is sent before the first is asked for
   * @throws InvalidParametersException the parameters are not valid
   */
  public Pages<Map<String, Object>> pages(String operation, Map<String, ?> parameters) {
    return Pages.of(this, Request.of(operation, parameters, null), RecordType.MEMBERS);
  }

  /**
   * Reads a list of any length record by record, with one page in memory.
   *
   * @param operation the id of a list operation
   * @param parameters as for {@link #call(String, Map)}
   * @return its records; close it, best by try, if it may be left before its end
   * @throws InvalidParametersException the parameters are not valid
   */
  public Stream<Map<String, Object>> stream(String operation, Map<String, ?> parameters) {
    return pages(operation, parameters).stream();
  }

  /**
   * Closes the client: idle connections are closed and its secrets wiped. Calls that other threads wait for end undisturbed;
   * those begun by {@link #callAsync} are cancelled. Closing it again changes nothing. A client that is forgotten is closed by
   * the collector.
   */
  @Override
  public void close() {
    cleanable.clean();
  }
}
