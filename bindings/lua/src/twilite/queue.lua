-- Many calls at once: the library's queue, and who waits for which completion.
local core = require("twilite.core")
local errors = require("twilite.errors")
local library = require("twilite.library")
local results = require("twilite.results")

local queue = {}

-- Of a Queue, `pending` says how many calls have no completion yet.
local Queue = {}
Queue.__index = Queue

-- Make the queue of a client's handle. loop, if there is one, watches the queue's descriptor while calls are pending.
function queue.new(client, options, loop)
  local handle, problem = library.queue_create(client, options)
  if not handle then
    error(results.failure(problem), 0)
  end
  return setmetatable({
    handle = handle,
    loop = loop,
    process = core.process(),
    tag = 0,
    pending = 0,
    taken_by = {}, -- by tag: the functions that take a completion's answer
    outside = {}, -- waiters for a place
  }, Queue)
end

-- Tell whether it can be used: it is not closed, and this is the process that made it.
function Queue.is_usable(self)
  return self.handle ~= nil and self.process == core.process()
end

-- Hand in a call, with submit(tag), which gives a status. take(answer) is called once, when the call has ended.
-- Gives the call's tag; nil when there is no place for it now.
function Queue.submit(self, operation, submit, take)
  local tag = self.tag + 1
  local status = self.handle and submit(self.handle, tag) or core.CLOSED
  if status == core.FULL then
    return nil
  elseif status == core.CLOSED then
    error(errors.cancelled("The client was closed", operation), 0)
  elseif status ~= core.OK then
    errors.misuse("One coroutine at a time may use a stream, in the process that made it", operation)
  end
  self.tag = tag
  self.taken_by[tag] = take
  self.pending = self.pending + 1
  if self.loop then
    self:watch()
  end
  return tag
end

-- Have the event loop watch, where several may be the one that runs.
function Queue.watch(self)
  local place = self.loop.place and self.loop.place()
  if self.unwatch and self.watched_in ~= place then
    self:rest()
  end
  if not self.unwatch then
    self.watched_in = place
    self.unwatch = self.loop.watch(library.queue_fd(self.handle), function()
      self:drive()
    end)
  end
end

-- Have a waiter woken when a completion was taken, so that there is a place.
function Queue.await_place(self, waiter)
  self.outside[#self.outside + 1] = waiter
end

-- Cancel a call, whose completion comes all the same.
function Queue.cancel(self, tag)
  if self:is_usable() then
    library.queue_cancel(self.handle, tag)
  end
end

-- Take one completion, and have it taken on. Gives false when there is none within the time.
function Queue.take(self, timeout_ms)
  local answer = library.queue_next(self.handle, timeout_ms)
  local take = answer and self.taken_by[answer.tag]
  if not take then
    return false
  end
  self.taken_by[answer.tag] = nil
  self.pending = self.pending - 1
  if self.pending == 0 then
    self:rest()
  end
  take(answer)
  self:let_in()
  return true
end

-- Wake who waits first for a place; all of them when no call is left whose end could wake the others.
function Queue.let_in(self)
  local count = self.pending == 0 and #self.outside or math.min(1, #self.outside)
  for _ = 1, count do
    table.remove(self.outside, 1):wake()
  end
end

-- Make progress without waiting, as long as the library's budget for a turn of an event loop allows.
function Queue.drive(self)
  while self.handle and self:take(0) do
  end
end

-- Have the event loop watch no more: it may end when nothing else keeps it.
function Queue.rest(self)
  local unwatch = self.unwatch
  self.unwatch, self.watched_in = nil, nil
  if unwatch then
    unwatch()
  end
end

-- Cancel all calls, whose waiters are told, and free the queue. Closing it again does nothing.
function Queue.close(self)
  local handle = self.handle
  if not handle then
    return
  end
  if self.process == core.process() then
    library.queue_close(handle)
    while self.handle and self.pending > 0 and self:take(-1) do
    end
  end
  if self.handle then
    self.handle = nil
    if self.process == core.process() then
      self:rest()
    end
    library.queue_free(handle)
    self:let_in()
  end
end

return queue
