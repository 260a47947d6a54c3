# frozen_string_literal: true

# Receive webhooks, and let nobody in but Twilio: an HTTP server that answers a message with what the message said.
#
#     export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
#     ruby -Ibindings/ruby/lib examples/ruby/webhook.rb [PORT]
#
# Ruby has no HTTP server of its own since version 3.0. In a Rack application the raw path and query are
# request.fullpath, and the body is request.body.read.

require "cgi"
require "socket"
require "twilite"
require "uri"

LARGEST_BODY = 1 << 20
LONGEST_LINE = 1 << 16

# What of a request cannot be taken: its status line says why.
class Refused < StandardError; end

# A line of a request's head, without its end.
def line(connection)
  connection.gets("\n", LONGEST_LINE)&.chomp or raise Refused, "400 Bad Request"
end

# Read a request: its target as it came, its header with names in lower case, its body.
def read(connection)
  target = line(connection).split[1] or raise Refused, "400 Bad Request"
  header = {}
  until (field = line(connection)).empty?
    name, value = field.split(":", 2)
    header[name.downcase] = value.to_s.strip
  end
  length = header.fetch("content-length", "0")
  raise Refused, "413 Content Too Large" unless length.match?(/\A\d{1,7}\z/) && length.to_i <= LARGEST_BODY

  [target, header, connection.read(length.to_i).to_s]
end

# Answer Twilio's requests; refuse all others.
def answer(connection)
  target, header, body = read(connection)
  authentic = Twilite::Webhook.authentic?(
    auth_token: ENV.fetch("TWILIO_AUTH_TOKEN"), signature: header["x-twilio-signature"],
    url: ENV.fetch("WEBHOOK_ORIGIN") + target, content_type: header["content-type"], body: body
  )
  raise Refused, "403 Forbidden" unless authentic

  said = URI.decode_www_form(body).to_h.fetch("Body", "")
  write(connection, "200 OK", "text/xml; charset=utf-8",
        "<Response><Message>You said: #{CGI.escapeHTML(said)}</Message></Response>")
rescue Refused => e
  write(connection, e.message, "text/plain", "#{e.message}\n")
end

def write(connection, status, type, body)
  connection.write("HTTP/1.1 #{status}\r\nContent-Type: #{type}\r\nContent-Length: #{body.bytesize}\r\n" \
                   "Connection: close\r\n\r\n#{body}")
  # What is closed with something left to read is reset, and whoever asked may not see the answer.
  connection.close_write
  IO.copy_stream(connection, File::NULL, 8 * LARGEST_BODY)
end

server = TCPServer.new("127.0.0.1", Integer(ARGV[0] || 8000))
puts "http://127.0.0.1:#{server.addr[1]}"
$stdout.flush
loop do
  Thread.new(server.accept) do |connection|
    answer(connection)
  rescue SystemCallError, IOError
    next # whoever asked is gone
  ensure
    connection.close
  end
end
