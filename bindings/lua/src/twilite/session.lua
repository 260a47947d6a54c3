-- What a client works with: the library's client, the queue for many calls at once, and the event loop.
local errors = require("twilite.errors")
local json = require("twilite.json")
local library = require("twilite.library")
local queue = require("twilite.queue")
local results = require("twilite.results")
local tables = require("twilite.tables")
local task = require("twilite.task")
local waiting = require("twilite.waiting")

local session = {}

local Session = {}
Session.__index = Session

-- Write a table as the library takes it; nil for none. what is what its message calls it.
function session.encode(values, what, operation)
  if values == nil or values == json.null then
    return nil
  elseif type(values) ~= "table" then
    errors.misuse(what .. " are a table, not a " .. type(values), operation)
  end
  return json.encode(values)
end

-- Make one of a client's options.
function session.new(options)
  local given = {}
  for name, value in tables.pairs(options or {}) do
    given[name] = value
  end
  local queue_options, loop = given.queue, given.loop
  given.queue, given.loop = nil, nil
  if type(loop) == "string" then
    loop = require("twilite.loop." .. loop)
  end
  local handle, problem = library.client_create(session.encode(given, "Options"))
  if not handle then
    error(results.failure(problem), 0)
  end
  local self = setmetatable({ handle = handle, loop = loop, tasks = {} }, Session)
  if queue_options then
    self.queue_options = session.encode(queue_options, "The options of a queue")
    self:queue() -- for what it says of options that cannot be
  end
  return self
end

-- Check an operation's id, and give the client's handle.
function Session.open(self, operation)
  if type(operation) ~= "string" or operation:find("\0", 1, true) then
    errors.misuse("An operation's id is a text without U+0000")
  elseif not self.handle then
    errors.misuse("The client is closed", operation)
  end
  return self.handle
end

-- Give the queue of this process, which is made when it is first needed.
function Session.queue(self)
  if not (self.own_queue and self.own_queue:is_usable()) then
    if not self.handle then
      errors.misuse("The client is closed")
    end
    if self.own_queue then
      self.own_queue:close() -- the parent's, in a forked child
    end
    self.own_queue = queue.new(self.handle, self.queue_options, self.loop)
  end
  return self.own_queue
end

-- Give what waits here: the running coroutine, or else the main program, which drives the queue.
function Session.waiter(self)
  return task.waiter(self) or waiting.driving(self:queue())
end

local function deadline(options, operation)
  for name in tables.pairs(options or {}) do
    if name ~= "deadline_ms" then
      errors.misuse("A call has no option " .. tostring(name) .. "; it has deadline_ms", operation)
    end
  end
  local milliseconds = options and options.deadline_ms
  if milliseconds == nil then
    return 0
  elseif type(milliseconds) ~= "number" or milliseconds % 1 ~= 0 or milliseconds < 1 or milliseconds > 2147483647 then
    errors.misuse("deadline_ms is a whole number from 1 to 2147483647", operation)
  end
  return milliseconds
end

-- Perform a call, and give its answer. A coroutine that can gives way meanwhile; any other program waits.
function Session.answer(self, operation, parameters, options)
  local handle = self:open(operation)
  local text, deadline_ms = session.encode(parameters, "Parameters", operation), deadline(options, operation)
  local waiter = task.waiter(self)
  if not waiter then
    return library.call(handle, operation, text, deadline_ms)
  end
  return task.perform(self:queue(), waiter, operation, function(own_queue, tag)
    return library.queue_submit(own_queue, tag, operation, text, deadline_ms)
  end)
end

-- Fetch a pager's next page in the same way.
function Session.page(self, operation, pager)
  local waiter = task.waiter(self)
  if not waiter or not self.handle then
    return library.pager_next(pager)
  end
  return task.perform(self:queue(), waiter, operation, function(own_queue, tag)
    return library.queue_submit_page(own_queue, tag, pager)
  end)
end

-- Drive the queue until no task is left.
function Session.run(self)
  if task.current() then
    errors.misuse("A task cannot wait for all tasks; it may wait for others")
  end
  while tables.next(self.tasks) do
    if not self.own_queue or self.own_queue.pending == 0 then
      errors.misuse("A task waits for what is not the client's; its event loop has to run")
    end
    self.own_queue:take(waiting.SLICE_MS)
  end
end

-- Refuse calls from now on, cancel those that wait in coroutines, and free all. Closing it again does nothing.
function Session.close(self)
  local handle, own_queue = self.handle, self.own_queue
  self.handle, self.own_queue = nil, nil
  if own_queue then
    own_queue:close()
  end
  if handle then
    library.client_free(handle)
  end
end

return session
