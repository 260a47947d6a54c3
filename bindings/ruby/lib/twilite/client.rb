# frozen_string_literal: true

module Twilite
  # Credentials, options and kept connections. Make one, share it among threads, keep it.
  #
  #   client = Twilite::Client.new
  #   entity = client.verify.v2.services("VA...").entities.create(identity: "ff483d1ff591898a9942916050d2ca3f")
  #   entity.sid
  #
  # A chain of names leads to an operation: product, version, resources and their ids, verb. What it takes are parameters in
  # snake_case; what it gives is a Record, a List of them or a Page. `stream`, beside each `list`, goes through records with
  # a page in memory at a time.
  #
  # While a call waits, other threads run; where the thread has a Fiber scheduler, its other fibers. Ctrl-C, Timeout.timeout
  # and Thread#raise end a call that waits: what they raise has as its cause the CancelledError that tells whether the call
  # may have taken effect.
  #
  # A client works on in a forked child.
  class Client
    include Products

    # How many requests are on the wire at once, if nothing else is said.
    IN_FLIGHT = 64

    LONGEST_MS = (1 << 31) - 1
    private_constant :LONGEST_MS

    # Make a client, and close it when the block has ended.
    def self.open(**options)
      client = new(**options)
      yield client
    ensure
      client&.close
    end

    # Make a client of options, which docs/options.md lists: account_sid and auth_token, api_key and api_secret, client_id
    # and client_secret of an OAuth app, timeout_ms and so on. What is not given is taken from the environment, such as
    # TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.
    #
    # in_flight is the most requests that are on the wire at once, those of all threads together; max_pending the most calls
    # that are held, beyond which those that begin one wait.
    #
    # Sends nothing. Raises MisuseError when an option is wrong or there are no credentials, and LibraryError when there is
    # no library.
    def initialize(in_flight: IN_FLIGHT, max_pending: nil, **options)
      @handle = Handle.create(:client_create, :client_free, JSONText.write_object(options))
      @in_flight = in_flight
      @queue_options = { max_in_flight: in_flight, max_pending: max_pending }
      @lock = Thread::Mutex.new
      @queues = {}.compare_by_identity
      queue if [in_flight, max_pending] != [IN_FLIGHT, nil] # for what it says of numbers that cannot be
    end

    # Perform an operation by its id, such as "verify.v2.entity.create", and give its result: a Record, a List of them or a
    # Page; an empty Record for a delete.
    #
    # Parameters are a hash, or given by their names; spelled as the API does (FriendlyName) or in snake_case; nil is as if
    # not given. A Time is sent in UTC. When deadline_ms milliseconds have passed, the call ends with a TimeoutError, with
    # its pages, its repetitions and the waits between them.
    #
    # Raises an Error.
    def call(operation, parameters = nil, deadline_ms: nil, **named)
      queue = queue(operation)
      future, hand_in = prepare(queue, operation, parameters, named, deadline_ms: deadline_ms)
      queue.perform(future, &hand_in)
      future.value
    end

    # What begins calls and does not wait for them: it has the chain of names and `call`, and each gives a Future.
    #
    #   futures = identities.map { |each| client.async.verify.v2.services(sid).entities.create(identity: each) }
    #   futures.map(&:value)
    def async
      @async ||= Async.new(self)
    end

    # Perform an operation for each of many parameters, many at a time, and give the Results as calls end: to the block, in
    # which case what that gives is collected; else of an Enumerable, which begins when it is gone through.
    #
    # Parameters are taken as they are needed, at most twice in_flight ahead of the results, so they may come from an
    # Enumerable without end. What it raises is raised after the results of all calls that were begun. A call that fails is
    # a Result with an error; it ends nothing else. Calls go on while the block is at work, and while the Enumerable makes
    # one wait. When it is left, calls that have not ended are cancelled.
    #
    # Raises MisuseError when the client is closed, when there is no such operation, or when in_flight is wrong.
    def map(operation, parameters, in_flight: @in_flight, &block)
      Twilite.validate(operation)
    rescue InvalidParametersError
      new_queue(in_flight).close
      bulk = Bulk.new(self, operation, parameters, in_flight)
      block ? bulk.map(&block) : bulk
    end

    # Go through the records of a list operation, with one page of them in memory at a time: see Stream. Parameters are
    # checked at once.
    def stream(operation, parameters = nil, **named)
      Stream.new(self, operation, JSONText.write_object(parameters, named))
    end

    # Ask for a route that the library does not know, with all that it does for others.
    #
    # http_method is GET, POST, PUT, PATCH or DELETE; or LIST, a GET whose pages are followed, for a List of all records.
    # product is the first label of the host, path the route, in which {Name} stands for a parameter.
    #
    #   client.request("POST", "verify", "/v2/Services/{ServiceSid}/Things", ServiceSid: sid, FriendlyName: "One")
    #
    # The three in one text serve in the place of an operation's id: "GET verify /v2/Services/{ServiceSid}/Things".
    def request(http_method, product, path, **parameters)
      call("#{http_method} #{product} #{path}", parameters)
    end

    # Refuse calls from now on, close the connections and wipe the secrets. Calls that have begun end undisturbed. A client
    # that nothing refers to any more is closed by itself.
    def close
      queues = @lock.synchronize do
        @is_closed = true
        @queues.each_value.map(&:last).tap { @queues = {} }
      end
      queues.each { |queue| queue.close if queue.ours? }
      @handle.free
      nil
    end

    def closed?
      @is_closed ? true : false
    end

    def inspect
      "#<Twilite::Client#{' (closed)' if closed?}>"
    end

    # Make the future of a call, and what hands the call in.
    def prepare(queue, operation, parameters, named = {}, deadline_ms: nil, ended: nil) # :nodoc:
      id = JSONText.c_text(operation, "the operation's id")
      written = JSONText.write_object(parameters, named)
      deadline = milliseconds(deadline_ms, id)
      future = Future.new(queue, id, ->(answer) { Catalog.result(id, answer) }, ended)
      [future, -> { queue.submit(future, written, deadline) }]
    end

    # Begin a call.
    def begin_call(queue, ...) # :nodoc:
      future, hand_in = prepare(queue, ...)
      hand_in.call
      future
    end

    # The queue of the calls that this thread makes: one for all threads, and one for each that has a Fiber scheduler, for
    # who waits there may have to wait for the scheduler's turn.
    def queue(operation = nil) # :nodoc:
      scheduler = Fiber.current_scheduler
      owner = scheduler && Thread.current
      @lock.synchronize do
        check_open(operation)
        known, queue = @queues[owner]
        return queue if queue && known == scheduler.__id__ && queue.ours?

        @queues.delete_if { |thread, _| thread && !thread.alive? }
        queue = CallQueue.new(@handle, @queue_options)
        @queues[owner] = [scheduler.__id__, queue]
        queue
      end
    end

    def new_queue(in_flight) # :nodoc:
      check_open
      CallQueue.new(@handle, { max_in_flight: in_flight })
    end

    def pager(operation, written) # :nodoc:
      check_open(operation)
      id = JSONText.c_text(operation, "the operation's id")
      Handle.create(:pager_create, :pager_free, @handle.address, id, written)
    end

    def next_page(operation, pager) # :nodoc:
      queue = queue(operation)
      future = Future.new(queue, operation.to_s, nil)
      queue.perform(future) { queue.submit_page(future, pager) }
      raise future.answer.failure unless [Library::OK, Library::DONE].include?(future.answer.status)

      future.answer
    end

    private

    # A deadline as the library takes it, which is none at 0.
    def milliseconds(deadline, operation)
      return 0 if deadline.nil?
      return [deadline.ceil, LONGEST_MS].min if deadline.is_a?(Numeric) && deadline.positive?

      raise MisuseError.because("deadline_ms is to be a number above 0", operation)
    end

    def check_open(operation = nil)
      raise MisuseError.because("The client is closed", operation&.to_s) if closed?
    end
  end

  # What begins calls of a client's: see Client#async.
  class Async
    include Products

    def initialize(client) # :nodoc:
      @client = client
    end

    # Begin a call, and give its Future. Waits only when the client's max_pending calls are held. The call goes on whether
    # or not anybody waits for it.
    def call(operation, parameters = nil, deadline_ms: nil, **named)
      queue = @client.queue(operation)
      future = @client.begin_call(queue, operation, parameters, named, deadline_ms: deadline_ms)
      queue.drive_in_background
      future
    end

    # As the client's.
    def stream(operation, parameters = nil, **named)
      @client.stream(operation, parameters, **named)
    end

    def inspect
      "#<Twilite::Async>"
    end
  end
end
