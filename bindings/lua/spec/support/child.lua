-- Child processes: programs in the interpreter that runs the tests, and others.
local uv = require("luv")

local child = {}

child.lua = assert(os.getenv("LUA"), "LUA says which interpreter runs the tests")

-- This process's environment, without what twilite listens to but the library, and with more.
function child.environment(more)
  local environment, lines = {}, {}
  for name, value in pairs(uv.os_environ()) do
    if not name:find("^TWILIO_") and name ~= "TWILITE_BASE_URL" then
      environment[name] = value
    end
  end
  for name, value in pairs(more or {}) do
    environment[name] = value or nil -- false takes one away
  end
  for name, value in pairs(environment) do
    lines[#lines + 1] = name .. "=" .. value
  end
  return lines
end

local function gather(pipe)
  local parts = {}
  pipe:read_start(function(_, part)
    if part then
      parts[#parts + 1] = part
    else
      pipe:close()
    end
  end)
  return function()
    return table.concat(parts)
  end
end

-- Run a program to its end, and give its status, signal, output and errors. options: environment, folder, and started(pid),
-- which is called when it runs.
function child.run(command, arguments, options)
  options = options or {}
  local output, problems = uv.new_pipe(false), uv.new_pipe(false)
  local ended = {}
  local process, pid
  process, pid = uv.spawn(command, {
    args = arguments,
    stdio = { nil, output, problems },
    cwd = options.folder,
    env = child.environment(options.environment),
  }, function(status, signal)
    ended.status, ended.signal = status, signal
    process:close()
  end)
  assert(process, pid)
  local output_text, problems_text = gather(output), gather(problems)
  local limit = uv.new_timer()
  limit:start(100000, 0, function()
    process:kill("sigkill")
  end)
  limit:unref()
  if options.started then
    options.started(pid)
  end
  while ended.status == nil or not output:is_closing() or not problems:is_closing() do
    uv.run("once")
  end
  limit:close()
  uv.run("nowait")
  return { status = ended.status, signal = ended.signal, output = output_text(), problems = problems_text() }
end

-- Run a text as a program of Lua.
function child.program(text, options)
  return child.run(child.lua, { "-e", text }, options)
end

return child
