-- The client: credentials, options and kept connections; calls by an operation's id, and the chain of names.
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

-- Perform an operation by its id, such as "verify.v2.entity.create", and give its record, or an array of records.
--
-- parameters  a table, spelled as the API does (FriendlyName) or in snake_case; what is nil or twilite.null is absent.
-- options     deadline_ms: how long the call may take, with its repetitions and the waits between them.
--
-- Blocks; but in a task, or in any coroutine of the client's event loop, gives way until the call has ended. Ctrl-C ends a
-- call that blocks. Raises an error.
function methods.call(self, operation, parameters, options)
  return call(self[SESSION], operation, parameters, options)
end

-- Go through the records of a list operation, with a page of them in memory: for record in client:stream(...) do.
--
-- The stream has next(), which gives a record or nil at the end, and close(), for who stops early; in Lua 5.4 the loop closes
-- it. Parameters are checked at once; pages are asked for as they are needed, as by call. Raises an error.
function methods.stream(self, operation, parameters)
  return records(self[SESSION], operation, parameters)
end

-- Perform an operation for each of many parameters, many at a time: for index, record, failure in client:map(...) do.
--
-- parameters  an array of tables; or a function that gives the next one at each call, and nil at the end.
-- options     ahead: how many calls are handed in ahead of their results, 128 if not given.
--
-- Gives the results as the calls end, each with the index of its parameters, and the error in place of the record where a
-- call failed. What it gives has next() and close(), as a stream has.
function methods.map(self, operation, parameters, options)
  local made = map.new(self[SESSION], operation, parameters, options)
  return made, nil, nil, made
end

-- Begin a task: run a function in a coroutine of its own, in which calls of this client give way to other tasks.
--
-- Gives the task. task:wait() gives what the function returns, or raises its error; task:cancel() ends what it waits for.
function methods.spawn(self, run, ...)
  return task.spawn(self[SESSION], run, ...)
end

-- Run functions beside each other, each in a task, and give what each returned first, in their order. When some fail, this
-- raises the error of the first of them, after all have ended.
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

-- Wait until all tasks have ended, for a program without an event loop. Errors of tasks are theirs: see spawn.
function methods.run(self)
  self[SESSION]:run()
end

-- Refuse calls from now on, and free all. Calls that wait in coroutines are cancelled, and raise that. Closing a client
-- again does nothing; one that is forgotten is freed by the collector. A stream goes on.
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
