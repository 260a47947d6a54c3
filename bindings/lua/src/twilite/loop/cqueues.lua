-- Twilite in the event loops of cqueues: calls of its coroutines wait as its own functions do.
local condition = require("cqueues.condition")
local cqueues = require("cqueues")

local loop = {}

-- Give the loop that runs here: it is the one that has to watch.
function loop.place()
  return (cqueues.running())
end

-- Watch a descriptor in the running loop: call ready() whenever it is readable. Gives the function that ends this; nil
-- outside of a loop.
function loop.watch(descriptor, ready)
  local controller = loop.place()
  if not controller then
    return nil
  end
  local is_watching, ended = true, condition.new()
  local readable = { pollfd = descriptor, events = "r" }
  controller:wrap(function()
    while is_watching do
      cqueues.poll(readable, ended)
      if is_watching then
        ready()
      end
    end
  end)
  return function()
    is_watching = false
    pcall(controller.cancel, controller, descriptor) -- one that was closed watches nothing, and refuses
    ended:signal()
  end
end

-- Give what waits in the running coroutine; nil outside of a loop.
function loop.waiter()
  if not cqueues.running() then
    return nil
  end
  local woken, is_woken = condition.new(), false
  return {
    wait = function()
      if not is_woken then
        woken:wait()
      end
      is_woken = false
    end,
    wake = function()
      is_woken = true
      woken:signal()
    end,
  }
end

-- Run a function in a coroutine of the running loop.
function loop.spawn(call)
  local controller = cqueues.running()
  if not controller then
    require("twilite.errors").misuse("Tasks of a client of cqueues are begun in a coroutine of a running loop")
  end
  controller:wrap(call)
end

return loop
