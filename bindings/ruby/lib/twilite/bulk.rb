# frozen_string_literal: true

module Twilite
  # How one call of Client#map ended: with a value, or with an error.
  #
  # index       which of the parameters it is of, counted from 0
  # parameters  these parameters
  # value       what Client#call would give
  # error       the Error that it ended with
  # response    how the call was answered, well or badly
  Result = Struct.new(:index, :parameters, :value, :error, :response, keyword_init: true) do
    # Whether all went well.
    def ok?
      error.nil?
    end
  end

  # The results of one operation with each of many parameters: see Client#map.
  class Bulk
    include Enumerable

    def initialize(calls, operation, parameters, in_flight) # :nodoc:
      @calls = calls
      @operation = operation
      @parameters = parameters
      @in_flight = in_flight
    end

    # Begin, and give each result when its call ends. When it is left, by break or by what is raised, calls that have not
    # ended are cancelled.
    def each(&block)
      return enum_for(:each) unless block

      run = Run.new(@calls, @operation, @in_flight)
      run.each_result(@parameters.to_enum(:each), 2 * @in_flight, &block)
      self
    ensure
      run&.close
    end

    def inspect
      "#<Twilite::Bulk #{@operation}>"
    end

    # One time that they are gone through, on a queue of its own.
    class Run
      def initialize(calls, operation, in_flight)
        @calls = calls
        @operation = operation
        @queue = calls.new_queue(max_in_flight: in_flight)
        @fiber = Fiber.current # The calls keep it while it waits, which Ruby before 3.2 does not (its bug 18818).
        @ended = Thread::Queue.new
        @begun = {}.compare_by_identity
        @count = 0
      end

      def each_result(source, ahead)
        problem = nil
        until source.nil? && @begun.empty?
          begin
            begin_next(source) if source && @begun.size < ahead
          rescue StopIteration
            source = nil
          rescue StandardError => e # of the enumerable: raised when what was begun has ended
            source = nil
            problem = e
          end
          yield result while @begun.any? && (source.nil? || @begun.size >= ahead || !@ended.empty?)
        end
        raise problem if problem
      end

      # Take a call that has ended.
      def <<(future)
        @ended << future
      end

      def close
        @queue.cancel_all
      end

      private

      def begin_next(source)
        parameters = source.next
        index = @count
        @count += 1
        @begun[@calls.begin(@operation, parameters, {}, nil, queue: @queue, ended: self)] = [index, parameters]
      rescue Error => e
        future = Failed.new(e)
        @begun[future] = [index, parameters]
        @ended << future
      end

      def result
        raise MisuseError.because("A forked process cannot go on with what its parent has begun") unless @queue.ours?

        future = @ended.pop
        index, parameters = @begun.delete(future)
        error = future.error
        Result.new(index: index, parameters: parameters, value: error ? nil : future.value, error: error,
                   response: future.response)
      end
    end

    # A call that could not be begun.
    Failed = Struct.new(:error) do
      def response
        Response::NONE
      end
    end
    private_constant :Run, :Failed
  end
end
