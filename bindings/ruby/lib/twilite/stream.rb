# frozen_string_literal: true

module Twilite
  # The records of a list, with one page of them in memory at a time. Pages are asked for as they are needed, so
  # stream.first(3) and stream.lazy ask for no more than they take. Each #each begins anew.
  #
  # An #each that is left, by break or by what is raised, frees its page at once.
  class Stream
    include Enumerable

    def initialize(calls, operation, written, deadline_ms) # :nodoc:
      @calls = calls
      @operation = operation
      @written = written
      @deadline_ms = deadline_ms
      @opened = [open]
    end

    # Give each record. When a page fails, raises its Error after the records before it.
    def each(&block)
      return enum_for(:each) unless block

      pager = @opened.shift || open
      while (records = page(pager))
        records.each(&block)
      end
      self
    ensure
      pager&.free
    end

    def inspect
      "#<Twilite::Stream #{@operation}>"
    end

    private

    def open
      @calls.pager(@operation, @written)
    end

    def page(pager)
      answer = @calls.page(@operation, pager, @deadline_ms)
      answer && Catalog.records(@operation, answer)
    end
  end
end
