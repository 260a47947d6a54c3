# frozen_string_literal: true

module Twilite
  # A call that failed. may_have_taken_effect? says whether nobody can know if a change was made: look before asking for it
  # again.
  class Error < StandardError
    # The library's error object, whole, as docs/errors.md describes it.
    attr_reader :error

    # How the call was answered, with the header; empty when it was not.
    attr_reader :response

    # Make the error that an error object describes, of the class that its status names.
    def self.of(error, response = Response::NONE)
      kind = ERRORS_BY_STATUS.fetch(error["status"], Error)
      if kind == APIError
        status = error.fetch("http_status", 0)
        kind = ERRORS_BY_HTTP_STATUS.fetch(status, status >= 500 ? ServerError : APIError)
      end
      kind.new(error, response)
    end

    def initialize(error, response = Response::NONE)
      @error = error
      @response = response
      super(text)
    end

    # What the library says of it, in a sentence. #message has the HTTP status, the code and the parameters, too.
    def reason = error["message"]

    # The status by its name, such as "api_error".
    def status = error["status"]

    # The operation's id.
    def operation = error["operation"]

    # The status of the last answer that came.
    def http_status = error["http_status"]

    # Twilio's code, such as 20404; https://www.twilio.com/docs/api/errors explains each.
    def code = error["code"]

    # The page that explains the code.
    def more_info = error["more_info"]

    # What else Twilio says.
    def details = error["details"]

    def request_id = error["request_id"]

    # The method and the URL of the last request.
    def http_method = error["method"]
    def url = error["url"]

    # libcurl's code, when no whole answer came.
    def curl_code = error["curl_code"]

    # The HTTP requests made for the call.
    def attempts = error.fetch("attempts", 0)

    # Each parameter that is not valid: its name, the rule that it breaks, and a message.
    def parameters = error.fetch("parameters", [])

    # Each property of an answer that is not what the API documents (strict_responses).
    def properties = error.fetch("properties", [])

    def may_have_taken_effect? = error.fetch("may_have_taken_effect", false)

    private

    def text
      text = reason.to_s.dup
      text << " (HTTP #{http_status}, code #{code})" if code
      (parameters + properties).each { |wrong| text << "; #{wrong['message']}" }
      text << "; it may have taken effect" if may_have_taken_effect?
      text
    end
  end

  # The call itself is wrong: an unknown operation or option, a closed client. Nothing was sent.
  class MisuseError < Error
    # Make one of this package's own.
    def self.because(message, operation = nil)
      new({ "status" => "misuse", "message" => message, "operation" => operation, "attempts" => 0,
            "may_have_taken_effect" => false }.compact)
    end
  end

  # Parameters are not valid; #parameters lists all of them. Nothing was sent.
  class InvalidParametersError < Error; end

  # No HTTP answer: name lookup, connection, TLS, reset.
  class TransportError < Error; end

  # The time ran out.
  class TimeoutError < Error; end

  # Twilio answered with an error.
  class APIError < Error; end

  # HTTP 401.
  class AuthenticationError < APIError; end

  # HTTP 403.
  class PermissionDeniedError < APIError; end

  # HTTP 404.
  class NotFoundError < APIError; end

  # HTTP 409.
  class ConflictError < APIError; end

  # HTTP 429.
  class RateLimitedError < APIError; end

  # HTTP 5xx.
  class ServerError < APIError; end

  # An answer that is not what the API documents.
  class InvalidResponseError < Error; end

  # Cancelled by the caller.
  class CancelledError < Error; end

  ERRORS_BY_STATUS = {
    "misuse" => MisuseError, "invalid_parameters" => InvalidParametersError, "transport" => TransportError,
    "timeout" => TimeoutError, "api_error" => APIError, "invalid_response" => InvalidResponseError,
    "cancelled" => CancelledError
  }.freeze
  ERRORS_BY_HTTP_STATUS = {
    401 => AuthenticationError, 403 => PermissionDeniedError, 404 => NotFoundError, 409 => ConflictError,
    429 => RateLimitedError
  }.freeze
  private_constant :ERRORS_BY_STATUS, :ERRORS_BY_HTTP_STATUS
end
