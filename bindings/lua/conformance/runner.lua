-- The runner of the conformance suite, as bindings/conformance/FORMAT.md describes it.
local twilite = require("twilite")
local pairs = require("twilite.tables").pairs

local runtime = type(rawget(_G, "jit")) == "table" and rawget(_G, "jit").version or _VERSION

local function failure(problem)
  if twilite.is_error(problem) then
    return problem.error
  end
  return { status = "runner", message = tostring(problem) }
end

local function response(of)
  local answered = twilite.response(of)
  if not answered then
    return nil
  end
  local headers = {}
  for name in answered:fields() do
    headers[name:lower()] = answered.headers[name]
  end
  return {
    http_status = answered.http_status or 0,
    request_id = answered.request_id or twilite.null,
    attempts = answered.attempts,
    headers = headers,
  }
end

-- The outcome of what raises an error or gives a result.
local function outcome(run, ...)
  local went_well, result = twilite.pcall(run, ...)
  local made = went_well and { ok = result == nil and twilite.null or result } or { error = failure(result) }
  return made, result
end

local function many(client, calls)
  local functions = {}
  for index, call in ipairs(calls) do
    functions[index] = function()
      return (outcome(client.call, client, call.operation, call.parameters))
    end
  end
  return client:all(functions)
end

local steps = {}

function steps.call(client, step)
  return outcome(client.call, client, step.operation, step.parameters, { deadline_ms = step.within_ms })
end

function steps.chain(client, step)
  return outcome(function()
    local place = client
    for _, part in ipairs(step.path) do
      if type(part) == "table" then
        place = place[part[1]]((table.unpack or unpack)(part, 2))
      else
        place = place[part]
      end
    end
    return place[step.verb](step.arguments)
  end)
end

function steps.stream(client, step)
  local records = twilite.array()
  local made, stream = outcome(function()
    return (client:stream(step.operation, step.parameters))
  end)
  if made.error then
    return { records = records, error = made.error }
  end
  made = outcome(function()
    while not step.take or #records < step.take do
      local record = stream:next()
      if record == nil then
        break
      end
      records[#records + 1] = record
    end
  end)
  stream:close()
  return made.error and { records = records, error = made.error } or { ok = records }
end

function steps.many(client, step, options)
  if not step.in_flight then
    return { many = twilite.array(many(client, step.calls)) }
  end
  local limited = { queue = { max_in_flight = step.in_flight } }
  for name, value in pairs(options) do
    limited[name] = value
  end
  return twilite.using(twilite.client(limited), function(other)
    return { many = twilite.array(many(other, step.calls)) }
  end)
end

function steps.cancel(client, step)
  local task = client:spawn(client.call, client, step.operation, step.parameters)
  task:cancel()
  return outcome(task.wait, task)
end

function steps.concurrent(client, step)
  local count, functions = 0, {}
  for worker = 1, step.workers do
    functions[worker] = function()
      for _ = 1, step.each do
        client:call(step.operation, step.parameters)
        count = count + 1
      end
    end
  end
  return outcome(function()
    client:all(functions)
    return count
  end)
end

function steps.client(_, step)
  return outcome(function()
    twilite.client(step.options):close()
  end)
end

function steps.closed(client, step)
  client:close()
  return outcome(client.call, client, step.operation, step.parameters)
end

function steps.validate(_, step)
  return outcome(function()
    twilite.validate(step.operation, step.parameters)
  end)
end

function steps.access_token(_, step)
  return outcome(twilite.access_token, step.options)
end

function steps.webhook(_, step)
  local request = {}
  for _, name in ipairs({ "auth_token", "signature", "url", "content_type", "body" }) do
    request[name] = step[name] ~= twilite.null and step[name] or nil
  end
  return outcome(twilite.is_authentic, request)
end

local function perform(client, step, options)
  local run = steps[step["do"]]
  if not run then
    return { unknown = true }
  end
  local made, result = run(client, step, options)
  if step.response and type(result) == "table" then
    made.response = response(result)
  end
  return made
end

local function perform_all(case)
  local options = case.client
  local client = options and options ~= twilite.null and twilite.client(options) or nil
  local outcomes = twilite.array()
  for index, step in ipairs(case.steps) do
    outcomes[index] = perform(client, step, options)
  end
  if client then
    client:close()
  end
  return { id = case.id, outcomes = outcomes }
end

local function say(value)
  io.stdout:write(twilite.json.encode(value), "\n")
  io.stdout:flush()
end

say({ format = 1, binding = "lua", runtime = runtime, library = twilite.version() })
for line in io.lines() do
  say(perform_all(twilite.json.decode(line)))
end
