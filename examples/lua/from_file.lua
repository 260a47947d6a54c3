-- Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
--
--     lua5.4 examples/lua/from_file.lua OPERATION [FILE]
--     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | lua5.4 from_file.lua verify.v2.entity.create
--
-- Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.
local twilite = require("twilite")

local function refuse(message)
  io.stderr:write(message, "\n")
  os.exit(2)
end

-- Read one JSON object, or one on each line.
local function objects(text)
  local is_one, object = pcall(twilite.json.decode, text)
  if is_one then
    return { object }
  end
  local found = {}
  for line in text:gmatch("[^\r\n]+") do
    if line:find("%S") then
      found[#found + 1] = twilite.json.decode(line)
    end
  end
  return found
end

local operation, path = arg[1], arg[2]
if not operation or arg[3] then
  refuse("usage: from_file.lua OPERATION [FILE]")
end
local file, problem = io.stdin, nil
if path then
  file, problem = io.open(path, "rb")
  if not file then
    refuse("the parameters cannot be read: " .. problem)
  end
end
local is_read, parameters = pcall(objects, file:read("*a"))
if not is_read then
  refuse("the parameters cannot be read: " .. tostring(parameters))
elseif #parameters == 0 then
  refuse("there are no parameters; {} stands for none")
end

local failed = 0
twilite.using(twilite.client(), function(client)
  for _, each in ipairs(parameters) do
    local went_well, result = pcall(client.call, client, operation, each)
    if not went_well then
      failed = failed + 1
      result = { error = result.error }
    end
    print(twilite.json.encode(result))
  end
end)
os.exit(failed == 0 and 0 or 1)
