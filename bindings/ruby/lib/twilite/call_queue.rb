# frozen_string_literal: true

require "io/wait"

module Twilite
  # The calls of one queue of the library's, and who waits for them.
  #
  # A queue makes progress while somebody drives it. Of those that wait, one leads: it drives the queue for all, and each
  # of the others has a gate that wakes it when its own call has ended, or when it is to lead. So a call on its own needs
  # no other thread, and many need no more than one wait in C.
  #
  # A thread waits in the library without the interpreter's lock, a slice of time after the other, between which it hears
  # signals and what other threads raise. A fiber of a scheduler's waits for the queue's descriptor, as for any other.
  class CallQueue
    # How long signals may have to wait.
    SLICE_MS = 50

    # The most completions to take at once.
    BATCH = 64

    # Room for so many, with none in it.
    NULL = "\0".b.freeze
    NONE = (NULL * (BATCH * Fiddle::SIZEOF_VOIDP)).freeze

    private_constant :SLICE_MS, :BATCH, :NULL, :NONE

    # Make a queue of a client's. Raises MisuseError when an option is out of bounds.
    def initialize(client, options)
      @handle = Handle.create(:queue_create, :queue_free, client.address, JSONText.write_object(options))
      @descriptor = IO.for_fd(Library.queue_fd(@handle.address), autoclose: false)
      @process = Process.pid
      @lock = Thread::Mutex.new
      @calls = {}
      @followers = {}
      @turns = []
      @tag = @inside = 0
      @is_driven = @is_closing = false
    end

    # Perform a call: hand it in, and wait for its end. When the wait is ended by what another thread raises, or a signal's
    # handler, the call is ended, and what is raised has the call's error as its cause.
    def perform(future)
      yield
      await(future)
    rescue Exception => e # whatever it is, it is raised
      end_now(future)
      raise e, cause: e.cause || (future.done? && future.error) || nil
    ensure
      end_now(future) unless future.done? # Thread#kill, and a throw
    end

    # Hand in a call. Waits only when the queue holds as many as it may.
    def submit(future, parameters, deadline_ms)
      operation = future.operation
      hand_in(future) { |tag| Library.queue_submit_within(@handle.address, tag, operation, parameters, deadline_ms) }
    end

    # Hand in a pager's next page.
    def submit_page(future, pager, deadline_ms)
      hand_in(future) { |tag| Library.queue_submit_page_within(@handle.address, tag, pager.address, deadline_ms) }
    end

    # Wait until something is done.
    def await(awaited)
      return if awaited.done?

      gate = Thread::Queue.new
      (lead?(awaited, gate) ? drive : gate.pop) until awaited.done?
    ensure
      leave(awaited, gate) if gate
    end

    # Cancel a call that has not ended.
    def cancel(future)
      Library.queue_cancel(@handle.address, future.tag) if future.tag && !future.done? && ours?
    end

    # Have calls go on although nobody waits for them: on a thread, or in a fiber where there is a scheduler, which ends
    # with the last of them.
    def drive_in_background
      uninterrupted do
        next if @lock.synchronize { @is_driven.tap { @is_driven = true } }

        Fiber.current_scheduler ? Fiber.schedule { drive_rest } : start_thread
      end
    end

    # Take no call any more, and free the queue as soon as those that it has have ended.
    def close
      uninterrupted do
        @lock.synchronize do
          @is_closing = true
          release
        end
      end
    end

    # Cancel all calls, and then do so.
    def cancel_all
      @calls.each_value.to_a.each { |future| cancel(future) }
      close
    end

    # Whether this is not a forked child of the process that made the queue.
    def ours?
      @process == Process.pid
    end

    # All that is left in a queue.
    class Rest < Awaited
      def initialize(calls)
        super()
        @calls = calls
      end

      def done?
        @calls.empty?
      end
    end
    private_constant :Rest

    private

    def hand_in(future)
      check_process(future.operation)
      tag = enter(future)
      turn = nil
      while (status = yield tag) == Library::FULL
        await(turn) if turn # One was taken since before the last attempt, or will be.
        turn = Awaited.new
        @lock.synchronize { @turns << turn }
      end
      raise MisuseError.because("One thread at a time may use a stream", future.operation) if status != Library::OK
    ensure
      forget(future, tag) if tag && status != Library::OK
    end

    def enter(future)
      @lock.synchronize do
        raise MisuseError.because("The client is closed", future.operation) if @is_closing

        tag = future.tag = @tag += 1
        @calls[tag] = future
        tag
      end
    end

    # What raised here may have hidden that the call was accepted.
    def forget(future, tag)
      cancel(future)
      @calls.delete(tag)
    end

    def check_process(operation = nil)
      return if ours?

      raise MisuseError.because("A forked process cannot go on with what its parent has begun", operation)
    end

    # Lead, if nobody else does; else follow.
    def lead?(awaited, gate)
      check_process
      @lock.synchronize do
        @leader ||= gate
        next true if @leader.equal?(gate) || awaited.done?

        unless @followers.key?(gate)
          @followers[gate] = Fiber.current # Ruby before 3.2 does not keep a fiber that waits (its bug 18818).
          awaited.gates << gate
        end
        false
      end
    end

    # Let another lead. Once more when that was interrupted before it was done: the others would wait for ever.
    def leave(awaited, gate)
      uninterrupted { step_down(awaited, gate) }
    ensure
      uninterrupted { step_down(awaited, gate) } if @leader.equal?(gate) || @followers.key?(gate)
    end

    def step_down(awaited, gate)
      return unless ours?

      @lock.synchronize do
        awaited.gates.delete(gate)
        @followers.delete(gate)
        @leader = nil if @leader.equal?(gate)
        @followers.each_key.first&.push(true) unless @leader
        release
      end
    end

    # A thread is made with what its maker does not hear, and is to hear that the process ends.
    def start_thread
      thread = Thread.new { Thread.handle_interrupt(Object => :immediate) { drive_rest } }
      thread.name = "twilite"
    end

    def drive_rest
      rest = Rest.new(@calls)
      await(rest) while @lock.synchronize { @is_driven = !rest.done? }
    end

    # Drive the calls for a while. What other threads raise is heard when it is over, and all is in order.
    def drive
      if Fiber.current_scheduler
        @descriptor.wait_readable
        take(0)
      else
        uninterrupted { take(SLICE_MS) }
      end
    end

    # Drive the calls, and take completions.
    def take(timeout_ms)
      taken = NULL * NONE.size # an interrupt that is heard here finds nothing begun
      begin
        @inside += 1
        Library.queue_take(@handle.address, taken, BATCH, timeout_ms)
      ensure
        @inside -= 1
        settle(taken)
      end
    end

    # Give each answer to whom it belongs. Goes on where it was when it is interrupted: nothing that was taken may be lost.
    def settle(taken)
      uninterrupted { settle_each(taken) }
    ensure
      uninterrupted { settle_each(taken) } unless taken == NONE
    end

    def settle_each(taken)
      taken.unpack("J*").each_with_index do |address, index|
        next if address.zero?

        hand_out(address)
        taken[index * Fiddle::SIZEOF_VOIDP, Fiddle::SIZEOF_VOIDP] = NULL * Fiddle::SIZEOF_VOIDP
        Library.response_free(address)
      end
    end

    def hand_out(address)
      tag = Library.response_tag(address)
      future = @calls[tag]
      answer = Answer.new(address) if future
      @lock.synchronize do
        future&.finish(answer)
        @calls.delete(tag)
        @turns.each(&:done).clear
      end
    end

    # End a call, and take its completion, which is there then.
    def end_now(future)
      return unless ours? && @calls.key?(future.tag)

      uninterrupted do
        cancel(future)
        take(0)
        Library.queue_wake(@handle.address) # Who leads may wait for what was taken here.
        await(future) unless Fiber.current_scheduler # Another thread that drives has it in a moment.
      end
    end

    def release
      @handle.free if @is_closing && @calls.empty? && @leader.nil? && @followers.empty? && @inside.zero?
    end

    # What other threads raise waits until the block has ended. All fibers of a thread would have that in common, in the order
    # in which they come: so not where there is a scheduler.
    def uninterrupted(&block)
      Fiber.current_scheduler ? yield : Thread.handle_interrupt(Object => :never, &block)
    end
  end
  private_constant :CallQueue
end
