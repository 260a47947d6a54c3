-- A server that takes requests and answers when it is told to, for what has to happen while a call waits. It is not asked
-- until the test does so: a connection waits in the system's queue meanwhile.
local socket = require("socket")

local silent = {}

local Server = {}
Server.__index = Server

-- Listen on a free port.
function silent.listen()
  local listening = assert(socket.bind("127.0.0.1", 0))
  listening:settimeout(30)
  local _, port = listening:getsockname()
  return setmetatable({ listening = listening, url = "http://127.0.0.1:" .. port }, Server)
end

-- Wait for a request, and give its connection.
function Server.request(self)
  local connection = assert(self.listening:accept())
  connection:settimeout(30)
  local length = 0
  repeat
    local line = assert(connection:receive("*l"))
    length = tonumber(line:lower():match("^content%-length: (%d+)")) or length
  until line == ""
  if length > 0 then
    assert(connection:receive(length))
  end
  return connection
end

-- Answer a request.
function silent.answer(connection, json)
  local head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
  connection:send(head .. #json .. "\r\n\r\n" .. json)
  connection:close()
end

function Server.close(self)
  self.listening:close()
end

return silent
