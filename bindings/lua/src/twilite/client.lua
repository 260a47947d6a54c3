--- Credentials, options and kept connections; calls by an operation's id, and the chain of names.
--
-- Every name that is not a method's leads to the API: `client.verify.v2.services("VA...").entities.create({ identity = "..." })`.
-- Of a list there are `list`, `page` and `stream`. A method takes a table of arguments, in snake_case or as the API spells
-- them, and a table of options as `call` does.
--
-- A call blocks, and Ctrl-C ends it; but in a task, and in every coroutine of the client's event loop, it gives way until it has
-- ended. Made by twilite.client.
-- @classmod twilite.Client
local chain = require("twilite.chain")
local map = require("twilite.map")
local results = require("twilite.results")
local session = require("twilite.session")
local stream = require("twilite.stream")
local task = require("twilite.task")
local waiting = require("twilite.waiting")

local client = {}

local methods = {}
local Client = { __name = "twilite.Client" }

-- A client has its members under numbers, so that every name is free for the API.
local SESSION, PERFORMER = 1, 2

local function call(owner, operation, parameters, options)
  return results.take(owner:answer(operation, parameters, options))
end

-- What a generic for takes; the last is what Lua 5.4 closes.
local function records(owner, operation, parameters)
  local made = stream.new(owner, operation, parameters)
  return made, nil, nil, made
end

function Client.__index(self, name)
  local method = methods[name]
  if method then
    return method
  elseif type(name) == "string" and name:sub(1, 1) ~= "_" then
    return chain.product(self[PERFORMER], name)
  end
end

function Client.__tostring(self)
  return self[SESSION].handle and "<twilite.Client>" or "<twilite.Client (closed)>"
end

--- Perform an operation by its id. Raises a twilite.Error.
-- @string operation such as "verify.v2.entity.create", or a route: "GET verify /v2/Services/{ServiceSid}/Things"
-- @tab[opt] parameters spelled as the API does (FriendlyName) or in snake_case; what is nil or twilite.null is absent
-- @tab[opt] options how to call
-- @int[opt] options.deadline_ms how long the call may take, with its repetitions and the waits between them
-- @treturn table a record, or an array of records
-- @function call
function methods.call(self, operation, parameters, options)
  return call(self[SESSION], operation, parameters, options)
end

--- Go through the records of a list, with a page of them in memory: `for record in client:stream(...) do`.
--
-- Parameters are checked at once; pages are asked for as they are needed, in the way of a call. Raises a twilite.Error.
-- @string operation the id of a list operation
-- @tab[opt] parameters as for call
-- @treturn twilite.Stream the stream. Close it when you stop early; in Lua 5.4 the loop does
-- @function stream
function methods.stream(self, operation, parameters)
  return records(self[SESSION], operation, parameters)
end

--- Perform an operation for each of many parameters, many at a time: `for index, record, failure in client:map(...) do`.
--
-- A call that fails is a result, too. On the main program it drives the calls itself; in a task it gives way.
-- @string operation the operation's id
-- @param parameters an array of tables; or a function that gives the next one at each call, and nil at the end
-- @tab[opt] options how to go through them
-- @int[opt=128] options.ahead how many calls are handed in ahead of their results
-- @treturn twilite.Map the results, as the calls end. Close it when you stop early; in Lua 5.4 the loop does
-- @function map
function methods.map(self, operation, parameters, options)
  local made = map.new(self[SESSION], operation, parameters, options)
  return made, nil, nil, made
end

--- Begin a task: run a function in a coroutine of its own, in which calls of this client give way to other tasks.
--
-- It runs until it waits for the first time.
-- @func run the function
-- @param ... its arguments
-- @treturn twilite.Task the task
-- @function spawn
function methods.spawn(self, run, ...)
  return task.spawn(self[SESSION], run, ...)
end

--- Run functions beside each other, each in a task.
--
-- When some fail, this raises the error of the first of them, after all have ended.
-- @tab functions an array of functions
-- @treturn table what each returned first, in their order
-- @function all
function methods.all(self, functions)
  local tasks, values, failed = {}, {}, nil
  for index, run in ipairs(functions) do
    tasks[index] = task.spawn(self[SESSION], run)
  end
  for index, each in ipairs(tasks) do
    local is_joined, problem = waiting.pcall(each.join, each)
    if not is_joined then -- the task that this runs in was cancelled
      for _, other in ipairs(tasks) do
        other:cancel()
      end
      error(problem, 0)
    end
    values[index] = each.went_well and each.results[1]
    failed = failed or (not each.went_well and each)
  end
  if failed then
    error(failed.results[1], 0)
  end
  return values
end

--- Wait until all tasks have ended, for a program without an event loop. What tasks raise is told by Task:wait.
-- @function run
function methods.run(self)
  self[SESSION]:run()
end

--- Refuse calls from now on, and free all.
--
-- Calls that wait in coroutines are cancelled, and raise that. A stream goes on. Closing a client again does nothing; one that
-- is forgotten is freed by the collector.
-- @function close
function methods.close(self)
  self[SESSION]:close()
end

Client.__close = methods.close

-- Make a client. options as twilite.client in init.lua says.
function client.new(options)
  local owner = session.new(options)
  local performer = {
    methods = methods,
    call = function(...)
      return call(owner, ...)
    end,
    stream = function(...)
      return records(owner, ...)
    end,
  }
  return setmetatable({ [SESSION] = owner, [PERFORMER] = performer }, Client)
end

return client
