-- The sandbox, which plays Twilio: one process for all tests of a file, which ends when this process does.
local http = require("socket.http")
local ltn12 = require("ltn12")
local uv = require("luv")
local json = require("twilite.json")
local twilite = require("twilite")

local sandbox = {}

sandbox.account_sid = "AC" .. ("0"):rep(32)
sandbox.auth_token = "s3cr3t-t0k3n-0f-th3-t3st"
sandbox.service_sid = "VA" .. ("0"):rep(32)

local keeping -- the pipe whose end ends the sandbox

local function start()
  local input, output = uv.new_pipe(false), uv.new_pipe(false)
  local program = assert(os.getenv("TWILITE_BUILD"), "TWILITE_BUILD says where the sandbox is") .. "/twilite-sandbox"
  local process, problem = uv.spawn(program, {
    args = { "--port", "0", "--exit-with-stdin" },
    stdio = { input, output, 2 },
  }, function() end)
  assert(process, problem)
  local text = ""
  output:read_start(function(_, part)
    text = text .. assert(part, "the sandbox did not start")
  end)
  while not text:find("\n") do
    uv.run("once")
  end
  output:read_stop()
  output:unref()
  input:unref()
  process:unref()
  keeping = { input, output, process }
  sandbox.url = text:match("^(http://[^\n]+)")
end

-- Ask the sandbox's control plane.
function sandbox.control(method, word, body)
  assert(keeping)
  local parts, text = {}, body and json.encode(body) or ""
  local _, status = http.request({
    url = sandbox.url .. "/_sandbox/" .. word,
    method = method,
    headers = { ["content-length"] = #text },
    source = ltn12.source.string(text),
    sink = ltn12.sink.table(parts),
  })
  assert(type(status) == "number" and status < 300, status)
  local answer = table.concat(parts)
  return answer ~= "" and json.decode(answer) or nil
end

-- Begin anew: an empty sandbox, which is started when it is first needed.
function sandbox.reset()
  if not keeping then
    start()
  end
  sandbox.control("POST", "reset")
end

function sandbox.request_count()
  return sandbox.control("GET", "requests").count
end

-- Let the next requests of an operation go wrong. docs/sandbox.md has the kinds.
function sandbox.fault(operation, kind, settings)
  local fault = { operation = operation, kind = kind }
  for name, value in pairs(settings or {}) do
    fault[name] = value
  end
  sandbox.control("POST", "faults", fault)
end

-- Make a client of the sandbox.
function sandbox.client(more)
  local options = {
    account_sid = sandbox.account_sid,
    auth_token = sandbox.auth_token,
    base_url = sandbox.url,
    retry_max_delay_ms = 0,
  }
  for name, value in pairs(more or {}) do
    options[name] = value
  end
  return twilite.client(options)
end

-- The environment of a program that talks to the sandbox.
function sandbox.environment(more)
  local environment = {
    TWILIO_ACCOUNT_SID = sandbox.account_sid,
    TWILIO_AUTH_TOKEN = sandbox.auth_token,
    TWILITE_BASE_URL = sandbox.url,
  }
  for name, value in pairs(more or {}) do
    environment[name] = value
  end
  return environment
end

return sandbox
