# frozen_string_literal: true

module Twilite
  # What performs a client's calls: its handle, and its queues.
  class Calls
    LONGEST_MS = (1 << 31) - 1
    private_constant :LONGEST_MS

    # Make a client of options.
    def initialize(options, in_flight, max_pending)
      @handle = Handle.create(:client_create, :client_free, JSONText.write_object(options))
      @queue_options = { max_in_flight: in_flight, max_pending: max_pending }
      @lock = Thread::Mutex.new
      @queues = {}.compare_by_identity
      new_queue(**@queue_options).close # for what it says of numbers that cannot be
    end

    # Perform a call, and give its result.
    def perform(operation, parameters, named, deadline_ms)
      queue = queue(operation)
      future, hand_in = prepare(queue, operation, parameters, named, deadline_ms)
      queue.perform(future, &hand_in)
      future.value
    end

    # Begin a call that goes on by itself, and give its future; which `ended` is given, too, when it has ended.
    def begin(operation, parameters, named, deadline_ms, queue: nil, ended: nil)
      queue ||= queue(operation)
      future, hand_in = prepare(queue, operation, parameters, named, deadline_ms, ended)
      hand_in.call
      queue.drive_in_background
      future
    end

    # Make a pager of a list operation. Raises what is wrong with its parameters.
    def pager(operation, written)
      check_open(operation)
      id = JSONText.c_text(operation, "the operation's id")
      Handle.create(:pager_create, :pager_free, @handle.address, id, written)
    end

    # The answer with a pager's next page; nil at its end.
    def page(operation, pager, deadline_ms)
      queue = queue(operation)
      future = Future.new(queue, operation.to_s, nil)
      deadline = milliseconds(deadline_ms, operation)
      queue.perform(future) { queue.submit_page(future, pager, deadline) }
      answer = future.answer
      raise answer.failure unless answer.ok? || answer.status == Library::DONE

      answer if answer.ok?
    end

    # Make a queue beside those of the threads.
    def new_queue(**options)
      check_open
      CallQueue.new(@handle, options)
    end

    # Refuse calls from now on. Those that have begun end undisturbed.
    def close
      queues = @lock.synchronize do
        @is_closed = true
        @queues.each_value.map(&:last).tap { @queues = {} }
      end
      queues.each { |queue| queue.close if queue.ours? }
      @handle.free
    end

    def closed?
      @is_closed ? true : false
    end

    private

    # The queue of the calls that this thread makes: one for all threads, and one for each that has a Fiber scheduler, for
    # who waits there may have to wait for the scheduler's turn.
    def queue(operation)
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

    # Make the future of a call, and what hands the call in.
    def prepare(queue, operation, parameters, named, deadline_ms, ended = nil)
      id = JSONText.c_text(operation, "the operation's id")
      written = JSONText.write_object(parameters, named)
      deadline = milliseconds(deadline_ms, id)
      future = Future.new(queue, id, ->(answer) { Catalog.result(id, answer) }, ended)
      [future, -> { queue.submit(future, written, deadline) }]
    end

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
  private_constant :Calls
end
