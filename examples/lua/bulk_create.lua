-- Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
--
--     lua5.4 examples/lua/bulk_create.lua ip_messaging.v2.user.create [FILE] > results.jsonl
--
-- Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
-- {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result. The exit
-- status is 0 if all lines are created, 1 if not, 2 if nothing could be done.
local twilite = require("twilite")

local function refuse(message)
  io.stderr:write(message, "\n")
  os.exit(2)
end

local operation, path = arg[1], arg[2]
if not operation or arg[3] then
  refuse("usage: bulk_create.lua OPERATION [FILE]")
end
-- An operation that is not there is told before any line is read; so are missing credentials.
local _, problem = pcall(twilite.validate, operation, {})
if twilite.is_error(problem) and problem.status ~= "invalid_parameters" then
  refuse(tostring(problem))
elseif not operation:find("%.create$") then
  refuse(operation .. " creates nothing")
end
local is_made, client = pcall(twilite.client)
if not is_made then
  refuse(tostring(client))
end
local file, unreadable = io.stdin, nil
if path then
  file, unreadable = io.open(path, "rb")
  if not file then
    refuse(unreadable)
  end
end

local function show(line, name, value)
  print(('{"line": %d, "%s": %s}'):format(line, name, twilite.json.encode(value)))
  io.stdout:flush()
end

-- Gives the parameters of the next line that is not blank, and keeps which line it was. What is no JSON is given as it is,
-- and no table: the call says so.
local line, lines = 0, {}
local function next_parameters()
  for text in
    function()
      return file:read("*l")
    end
  do
    line = line + 1
    if text:find("%S") then
      lines[#lines + 1] = line
      local is_json, parameters = pcall(twilite.json.decode, text)
      return is_json and parameters or text
    end
  end
end

local created, refused, unknown = 0, 0, 0
for index, record, failure in client:map(operation, next_parameters) do
  if not failure then
    created = created + 1
    show(lines[index], "sid", record.sid)
  else
    if failure.may_have_taken_effect then
      unknown = unknown + 1
    else
      refused = refused + 1
    end
    show(lines[index], "error", failure.error)
  end
end
client:close()
io.stderr:write(("%d created, %d refused, %d of unknown outcome\n"):format(created, refused, unknown))
os.exit(refused + unknown == 0 and 0 or 1)
