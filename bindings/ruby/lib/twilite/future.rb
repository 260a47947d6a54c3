# frozen_string_literal: true

module Twilite
  # Something that comes to pass while somebody drives a queue. Those that wait for it each have a gate, a Thread::Queue,
  # which wakes a thread, or a fiber of a scheduler's.
  class Awaited
    attr_reader :gates

    def initialize
      @gates = []
      @is_done = false
    end

    def done?
      @is_done
    end

    # Say that it came to pass. The queue's lock is held.
    def done
      @is_done = true
      gates.each { |gate| gate << true }
    end
  end
  private_constant :Awaited

  # A call that was begun, and its result to come.
  #
  #   future = client.async.call("verify.v2.entity.create", {...})
  #   future.value
  #
  # Any thread and any fiber may wait for it, also several.
  class Future < Awaited
    # The operation's id.
    attr_reader :operation

    def initialize(queue, operation, read, ended = nil) # :nodoc:
      super()
      @queue = queue
      @operation = operation
      @read = read
      @ended = ended
      @reading = Mutex.new
    end

    # What its queue knows the call by, once it was handed in.
    attr_accessor :tag # :nodoc:

    # The answer, once it is there.
    attr_reader :answer # :nodoc:

    # Take the answer.
    def finish(answer) # :nodoc:
      @answer = answer
      done
      @ended << self if @ended
    end

    # Wait for the call's end. Other threads run meanwhile; where the thread has a Fiber scheduler, its other fibers.
    def wait
      @queue.await(self)
      self
    end

    # Wait for the call's end, and give its result. Raises the Error that it ended with.
    def value
      problem = error
      problem ? raise(problem) : @value
    end

    # Wait for the call's end, and give the Error that it ended with; nil when all went well.
    def error
      wait
      @reading.synchronize { read unless defined?(@error) }
      @error
    end

    # Wait for the call's end, and tell how it was answered, well or badly.
    def response
      wait
      answer.response
    end

    # End the call, unless it has ended: it then fails with a CancelledError, which tells whether it may have taken effect.
    # Does not wait.
    def cancel
      @queue.cancel(self)
      self
    end

    def inspect
      "#<Twilite::Future #{operation}#{' (done)' if done?}>"
    end

    private

    def read
      @value = @read.call(answer) if answer.ok?
      @error = answer.ok? ? nil : answer.failure
    end
  end
end
