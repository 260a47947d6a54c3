# frozen_string_literal: true

require "json"
require "socket"

# A request, as it came. Its verb is HTTP's method.
Request = Struct.new(:verb, :target, :header, :body)

# An HTTP server of this process, which answers by a block: [status, members] or [status, members, header]; :silent leaves
# the connection open without an answer. It runs on Ruby's threads, so a call that kept the interpreter's lock would never
# be answered.
class Server
  # The requests that came, and those that were answered.
  attr_reader :requests, :answered

  def initialize(&answer)
    @answer = answer
    @requests = Thread::Queue.new
    @answered = Thread::Queue.new
    @socket = TCPServer.new("127.0.0.1", 0)
    @threads = ThreadGroup.new
    @connections = []
    start { loop { accept } }
  end

  def url
    "http://127.0.0.1:#{@socket.addr[1]}"
  end

  def close
    @threads.list.each(&:kill)
    [@socket, *@connections].each(&:close)
  end

  private

  def start(&block)
    thread = Thread.new(&block)
    thread.report_on_exception = false # whoever called is gone
    @threads.add(thread)
  end

  def accept
    connection = @socket.accept
    @connections << connection
    start { serve(connection) }
  end

  def serve(connection)
    while (request = read(connection))
      @requests << request
      answer = @answer.call(request)
      return if answer == :silent

      write(connection, *answer)
      @answered << request
    end
    connection.close
  end

  def read(connection)
    method, target = connection.gets&.split
    return if method.nil?

    header = {}
    until (line = connection.gets.chomp).empty?
      name, value = line.split(": ", 2)
      header[name.downcase] = value
    end
    Request.new(method, target, header, connection.read(header.fetch("content-length", 0).to_i))
  end

  def write(connection, status, members, header = {})
    body = members.is_a?(String) ? members : JSON.generate(members)
    lines = { "Content-Type" => "application/json", "Content-Length" => body.bytesize, **header }
    connection.write("HTTP/1.1 #{status} X\r\n#{lines.map { |name, value| "#{name}: #{value}\r\n" }.join}\r\n#{body}")
  end
end
