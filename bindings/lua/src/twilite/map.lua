--- The results of one operation for each of many parameters, as the calls end. Made by Client:map.
--
-- It may be called in place of next, as a loop does.
-- @classmod twilite.Map
local core = require("twilite.core")
local errors = require("twilite.errors")
local library = require("twilite.library")
local results = require("twilite.results")
local session = require("twilite.session")
local tables = require("twilite.tables")
local task = require("twilite.task")

local map = {}

local AHEAD = 128

local Map = { __name = "twilite.Map" }
Map.__index = Map

local function each(parameters)
  if type(parameters) ~= "table" then
    return parameters
  end
  local index = 0
  return function()
    index = index + 1
    return parameters[index]
  end
end

-- Begin. parameters is an array, or a function that gives the next at each call and nil at the end.
function map.new(owner, operation, parameters, options)
  owner:open(operation)
  local ahead = options and options.ahead or AHEAD
  if type(ahead) ~= "number" or ahead < 1 then
    errors.misuse("ahead is a number from 1 on", operation)
  end
  return setmetatable({
    session = owner,
    operation = operation,
    each = each(parameters),
    ahead = ahead,
    count = 0, -- calls begun
    tags = {}, -- of calls that have not ended, by their index
    in_flight = 0,
    ended = {}, -- what came, with its index, and is not given yet
    given = 0,
  }, Map)
end

local function keep(self, index, answer, failure)
  self.tags[index] = nil
  if not self.is_closed then
    self.ended[#self.ended + 1] = { index = index, answer = answer, failure = failure }
  end
end

-- Begin a call; parameters that JSON has no form for are its error.
local function begin(self, index, parameters, queue, waiter)
  local is_written, text = pcall(session.encode, parameters, "Parameters", self.operation)
  if not is_written then
    return keep(self, index, nil, text)
  end
  self.in_flight = self.in_flight + 1
  self.tags[index] = task.submit(queue, waiter, self.operation, function(handle, tag)
    return library.queue_submit(handle, tag, self.operation, text)
  end, function(answer)
    self.in_flight = self.in_flight - 1
    keep(self, index, answer)
    if self.waiter then
      self.waiter:wake()
    end
  end)
end

-- Begin as many calls as may be ahead of their results.
local function begin_more(self, queue, waiter)
  while self.each and self.in_flight < self.ahead do
    local parameters = self.each()
    if parameters == nil then
      self.each = nil
    else
      self.count = self.count + 1
      begin(self, self.count, parameters, queue, waiter)
    end
  end
end

--- Give the result of a call that has ended.
-- @treturn int the index of its parameters; nil at the end
-- @treturn table its result; nil when it failed
-- @treturn twilite.Error its error; nil when it went well
-- @function next
function Map.next(self)
  if self.is_closed then
    return nil
  end
  self.session:open(self.operation)
  local queue, waiter = self.session:queue(), self.session:waiter()
  self.waiter = waiter
  begin_more(self, queue, waiter)
  task.wait_until(waiter, function()
    return self.given < #self.ended or self.in_flight == 0
  end)
  self.waiter = nil
  if self.given == #self.ended then
    return nil
  end
  self.given = self.given + 1
  local came = self.ended[self.given]
  self.ended[self.given] = false
  if self.given == #self.ended then
    self.ended, self.given = {}, 0
  end
  if came.failure or came.answer.status ~= core.OK then
    return came.index, nil, came.failure or results.failure(came.answer)
  end
  return came.index, results.result(came.answer), nil
end

--- Begin no more calls, and cancel those that have not ended. Closing it again does nothing.
-- @function close
function Map.close(self)
  self.is_closed, self.each, self.ended, self.given = true, nil, {}, 0
  local queue = self.session.own_queue
  for _, tag in tables.pairs(self.tags) do
    if queue then
      queue:cancel(tag)
    end
  end
  self.tags = {}
end

Map.__call = Map.next
Map.__close = Map.close

return map
