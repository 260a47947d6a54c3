--- A function that runs in a coroutine beside others, and waits for calls and for other tasks. Begun by Client:spawn.
-- @classmod twilite.Task
local core = require("twilite.core")
local errors = require("twilite.errors")
local waiting = require("twilite.waiting")

local task = {}

local Task = { __name = "twilite.Task" }
Task.__index = Task

-- The tasks by their coroutines.
local tasks = setmetatable({}, { __mode = "kv" })

local pack = table.pack or function(...)
  return { n = select("#", ...), ... }
end
local unpack = table.unpack or unpack

-- Give the running task; nil outside of tasks.
function task.current()
  local running = waiting.running()
  return running and tasks[running]
end

-- End a task, with whether it went well and its results or its error.
local function finish(self, went_well, ...)
  if self.is_done then
    return
  end
  self.is_done, self.went_well, self.results = true, went_well, pack(...)
  self.session.tasks[self] = nil
  for _, waiter in ipairs(self.waiters) do
    waiter:wake()
  end
end

-- Calls a task's function. Where Lua's own pcall cannot give way, the coroutine is the function's alone, so that others may
-- resume it; what it raises is told by resume.
local run = waiting.pcall == pcall and pcall or function(call, ...)
  return true, call(...)
end

-- Resume a coroutine, of a task or not. An error ends the task; where there is none, it is raised.
local function resume(running, ...)
  local went_well, problem = coroutine.resume(running, ...)
  if not went_well then
    local failed = tasks[running]
    if not failed then
      error(problem, 0)
    end
    finish(failed, false, problem)
  end
end

-- Begin a task of a session, which runs until it waits for the first time.
function task.spawn(session, call, ...)
  local self = setmetatable({ session = session, waiters = {}, is_done = false }, Task)
  local arguments = pack(...)
  if session.loop and session.loop.spawn then
    session.loop.spawn(function()
      tasks[waiting.running()] = self
      finish(self, waiting.pcall(call, unpack(arguments, 1, arguments.n)))
    end)
    session.tasks[self] = true
  else
    session.tasks[self] = true
    self.coroutine = coroutine.create(function()
      finish(self, run(call, unpack(arguments, 1, arguments.n)))
    end)
    tasks[self.coroutine] = self
    resume(self.coroutine)
  end
  return self
end

-- Give what waits here: the running coroutine where it can give way; nil where it cannot, on the main one for instance.
function task.waiter(session)
  local running = waiting.running()
  if not running then
    return nil
  elseif session.loop and session.loop.waiter then
    return session.loop.waiter()
  elseif tasks[running] or session.loop then
    return waiting.yielding(running, resume)
  end
end

-- Raise what cancel wanted, once.
local function end_if_cancelled(self, operation)
  if self and self.is_cancelled then
    self.is_cancelled = false
    error(errors.cancelled("The task was cancelled", operation), 0)
  end
end

-- Wait until something wakes the waiter. A task that is cancelled meanwhile raises that.
local function pause(waiter)
  local self = task.current()
  end_if_cancelled(self)
  if self then
    self.waiter = waiter
  end
  waiter:wait()
  if self then
    self.waiter = nil
  end
  end_if_cancelled(self)
end

-- Hand in a call, perhaps after a wait for a place. Gives its tag; the other arguments are those of Queue.submit.
function task.submit(queue, waiter, operation, submit, take)
  local tag = queue:submit(operation, submit, take)
  while not tag do
    queue:await_place(waiter)
    pause(waiter)
    tag = queue:submit(operation, submit, take)
  end
  return tag
end

-- Wait until is_over() gives something, for which the waiter is woken.
function task.wait_until(waiter, is_over)
  while not is_over() do
    pause(waiter)
  end
end

-- Perform a call in a queue, and give its answer. submit as for Queue.submit.
function task.perform(queue, waiter, operation, submit)
  local self, answer = task.current(), nil
  end_if_cancelled(self, operation)
  local tag = task.submit(queue, waiter, operation, submit, function(came)
    answer = came
    waiter:wake()
  end)
  if self then
    self.cancel_call = function()
      queue:cancel(tag)
    end
  end
  while not answer do
    waiter:wait()
  end
  if self then
    self.cancel_call = nil
    self.is_cancelled = self.is_cancelled and answer.status ~= core.CANCELLED
  end
  return answer
end

--- Wait for the task's end, however it ends.
--
-- In a task this gives way; on the main program it drives the client's calls.
-- @function join
function Task.join(self)
  if not self.is_done then
    local waiter = self.session:waiter()
    self.waiters[#self.waiters + 1] = waiter
    task.wait_until(waiter, function()
      return self.is_done
    end)
  end
end

--- Wait as join does. Raises what the task's function raised.
-- @return what the function returned
-- @function wait
function Task.wait(self)
  self:join()
  if self.went_well then
    return unpack(self.results, 1, self.results.n)
  end
  error(self.results[1], 0)
end

--- Cancel the task: what it waits for ends, and raises a twilite.Error of status "cancelled" in it.
--
-- Or what it waits for next, if it does not wait now or its call had ended already. The error of a call tells whether it may
-- have taken effect. A task that has ended stays as it is.
-- @function cancel
function Task.cancel(self)
  if self.is_done then
    return
  end
  self.is_cancelled = true
  if self.cancel_call then
    self.cancel_call()
  elseif self.waiter then
    self.waiter:wake()
  end
end

return task
