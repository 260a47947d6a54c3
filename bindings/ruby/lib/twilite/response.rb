# frozen_string_literal: true

module Twilite
  # The header fields of an answer, by their names in whatever case.
  #
  # A field that came more than once is one value, joined by ", "; but of Set-Cookie, which cannot be joined, it is the first.
  class Headers
    include Enumerable

    def initialize(lines = nil)
      @fields = {}
      lines.to_s.split("\r\n").each do |line|
        name, value = line.split(": ", 2)
        (@fields[name.downcase] ||= [name, []]).last << value if value
      end
    end

    # The value of a field; nil when there is none.
    def [](name)
      values = get_all(name)
      name.casecmp?("set-cookie") ? values.first : (values.join(", ") unless values.empty?)
    end

    # Each value of a field by itself, in their order; an empty array when there is none.
    def get_all(name)
      @fields.fetch(name.downcase, ["", []]).last
    end

    def key?(name)
      @fields.key?(name.downcase)
    end

    # Give each name, as it came, with its value.
    def each
      return enum_for(:each) unless block_given?

      @fields.each_value { |name, _| yield name, self[name] }
    end

    def inspect
      "#<Twilite::Headers #{to_h}>"
    end
  end

  # How a call was answered: HTTP status, header and attempts. Empty when there was no answer.
  class Response
    # The status of the last answer that came; nil when there was none.
    attr_reader :http_status

    # The HTTP requests made for the call, all pages and tries together.
    attr_reader :attempts

    def initialize(lines = nil, http_status = nil, attempts = 0)
      @lines = lines
      @http_status = http_status
      @attempts = attempts
    end

    # The header fields of that answer, read when they are first looked at.
    def headers
      @headers ||= Headers.new(@lines)
    end

    # Its Twilio-Request-Id, which Twilio's support asks for; nil when it had none.
    def request_id
      headers.get_all("Twilio-Request-Id").last
    end

    def inspect
      "#<Twilite::Response HTTP #{http_status || 'none'} #{request_id}>"
    end

    # For what no call of its own has brought.
    NONE = new
  end
end
