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
      @in_flight = in_flight
      @calls = Calls.new(options, in_flight, max_pending)
      @async = Async.new(self, @calls)
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
      @calls.perform(operation, parameters, named, deadline_ms)
    end

    # What begins calls and does not wait for them: it has the chain of names and `call`, and each gives a Future.
    #
    #   futures = identities.map { |each| client.async.verify.v2.services(sid).entities.create(identity: each) }
    #   futures.map(&:value)
    attr_reader :async

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
      check_operation(operation)
      @calls.new_queue(max_in_flight: in_flight).close
      bulk = Bulk.new(@calls, operation, parameters, in_flight)
      block ? bulk.map(&block) : bulk
    end

    # Go through the records of a list operation, with one page of them in memory at a time: see Stream. Parameters are
    # checked at once. A page that has not come when deadline_ms milliseconds have passed ends it with a TimeoutError.
    def stream(operation, parameters = nil, deadline_ms: nil, **named)
      Stream.new(@calls, operation, JSONText.write_object(parameters, named), deadline_ms)
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
      @calls.close
      nil
    end

    def closed?
      @calls.closed?
    end

    def inspect
      "#<Twilite::Client#{' (closed)' if closed?}>"
    end

    private

    def check_operation(operation)
      Twilite.validate(operation)
    rescue InvalidParametersError
      nil # it is there
    end
  end

  # What begins calls of a client's: see Client#async.
  class Async
    include Products

    def initialize(client, calls) # :nodoc:
      @client = client
      @calls = calls
    end

    # Begin a call, and give its Future. Waits only when the client's max_pending calls are held. The call goes on whether
    # or not anybody waits for it.
    def call(operation, parameters = nil, deadline_ms: nil, **named)
      @calls.begin(operation, parameters, named, deadline_ms)
    end

    # As the client's.
    def stream(operation, parameters = nil, deadline_ms: nil, **named)
      @client.stream(operation, parameters, deadline_ms: deadline_ms, **named)
    end

    def inspect
      "#<Twilite::Async>"
    end
  end
end
