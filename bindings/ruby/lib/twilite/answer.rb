# frozen_string_literal: true

module Twilite
  # What the library's response had in it: copies, for the response is freed at once. A collector would see eight bytes, and
  # not the megabytes behind them.
  class Answer
    attr_reader :status, :json

    # Copy what a response of the library's has, and free it.
    def self.take(address)
      new(address)
    ensure
      Library.response_free(address)
    end

    # Copy what a response has.
    def initialize(address)
      @status = Library.response_status(address)
      @json = Library.response_json(address).force_encoding(Encoding::UTF_8)
      @http_status = Library.response_http_status(address)
      @lines = Library.response_headers(address)&.force_encoding(Encoding::UTF_8)
      @attempts = Library.response_attempts(address)
    end

    def ok?
      @status == Library::OK
    end

    # What is known of how the call was answered.
    def response
      @response ||= Response.new(@lines, @http_status.zero? ? nil : @http_status, @attempts)
    end

    # The error that a response is whose status is another than OK.
    def failure
      Error.of(JSONText.read(@json)["error"], response)
    end

    # The JSON as Ruby has it. Raises what failed.
    def value
      ok? ? JSONText.read(@json) : raise(failure)
    end
  end
  private_constant :Answer
end
