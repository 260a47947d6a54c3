-- Who waits in which coroutine, and how: by giving way, or by driving the queue.
--
-- A waiter has wait(), which returns when it was woken and perhaps earlier, and wake().
local errors = require("twilite.errors")

local waiting = {}

-- The coroutine that is to be resumed, of each that a protected call runs in (below).
local outermost = setmetatable({}, { __mode = "kv" })

-- Give the running coroutine; nil on the main one, which cannot give way.
function waiting.running()
  local running, is_main = coroutine.running()
  if running and not is_main then
    return outermost[running] or running
  end
end

-- ---- Protected calls ----

local probe = coroutine.create(function()
  pcall(coroutine.yield)
end)
coroutine.resume(probe)

if coroutine.status(probe) == "suspended" then
  waiting.pcall = pcall
else
  -- Lua 5.1 cannot yield through its own pcall: run the function in a coroutine, and hand on what that yields.
  local function hand_on(inner, went_well, ...)
    if not went_well or coroutine.status(inner) == "dead" then
      return went_well, ...
    end
    return hand_on(inner, coroutine.resume(inner, coroutine.yield(...)))
  end

  function waiting.pcall(call, ...)
    local running = waiting.running()
    if not running then
      return pcall(call, ...)
    end
    local inner = coroutine.create(function(...)
      return call(...)
    end)
    outermost[inner] = running
    return hand_on(inner, coroutine.resume(inner, ...))
  end
end

-- ---- Waiters ----

-- Gives way in a coroutine, and is resumed by what wakes it.
local Yielding = {}
Yielding.__index = Yielding

function Yielding.wait(waiter)
  waiter.is_waiting = true
  coroutine.yield()
  waiter.is_waiting = false
end

function Yielding.wake(waiter)
  if waiter.is_waiting and coroutine.status(waiter.coroutine) == "suspended" then
    waiter.is_waiting = false
    waiter.resume(waiter.coroutine)
  end
end

-- Make a waiter of a coroutine. resume is called with it.
function waiting.yielding(running, resume)
  return setmetatable({ coroutine = running, resume = resume, is_waiting = false }, Yielding)
end

-- Drives the queue until something has come of it. In slices, between which Lua hears Ctrl-C.
local Driving = {}
Driving.__index = Driving

waiting.SLICE_MS = 50

function Driving.wait(waiter)
  if waiter.queue.pending == 0 then
    errors.misuse("Nothing is under way that could end this wait")
  end
  waiter.queue:take(waiting.SLICE_MS)
end

function Driving.wake() end

function waiting.driving(queue)
  return setmetatable({ queue = queue }, Driving)
end

return waiting
