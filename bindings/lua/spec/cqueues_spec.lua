-- Under cqueues: calls in the coroutines of a controller wait as its own functions do.
local condition = require("cqueues.condition")
local cqueues = require("cqueues")
local socket = require("cqueues.socket")
local sandbox = require("spec.support.sandbox")
local twilite = require("twilite")

local FETCH = "verify.v2.entity.fetch"
local PARAMETERS = { ServiceSid = sandbox.service_sid, Identity = "ff483d1ff591" }

describe("under cqueues", function()
  local loop, server, url, client

  before_each(function()
    loop = cqueues.new()
    server = socket.listen("127.0.0.1", 0)
    server:listen()
    local _, _, port = server:localname()
    url = "http://127.0.0.1:" .. port
    client = sandbox.client({ base_url = url, loop = "cqueues" })
  end)

  -- Serve in the loop: requested() returns when a request may be answered.
  local function serve(requested)
    loop:wrap(function()
      while true do
        local connection = server:accept()
        if not connection then
          break
        end
        cqueues.running():wrap(function()
          connection:setmode("b", "bn")
          connection:onerror(function(_, _, code)
            return code
          end)
          while true do
            local line
            repeat
              line = connection:read("*L")
            until not line or line == "\r\n"
            if not line then
              break
            end
            requested()
            connection:write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"sid": "YE"}')
            connection:flush()
          end
        end)
      end
    end)
  end

  local function finish()
    client:close()
    cqueues.cancel(server:pollfd())
    server:close()
  end

  -- Step the loop until is_over() gives something.
  local function run(is_over)
    local ends = cqueues.monotime() + 30
    while not is_over() do
      assert(cqueues.monotime() < ends, "the loop does not come to its end")
      assert(loop:step(1))
    end
  end

  it("a timer ticks while a call waits", function()
    local ticks, ticked, sid = 0, condition.new(), nil
    serve(function()
      while ticks < 5 do -- the call is answered because the loop went on
        ticked:wait()
      end
    end)
    loop:wrap(function()
      while not sid do
        cqueues.sleep(0.001)
        ticks = ticks + 1
        ticked:signal()
      end
    end)
    loop:wrap(function()
      sid = client:call(FETCH, PARAMETERS).sid
      finish()
    end)
    run(function()
      return sid
    end)
    assert.equal("YE", sid)
    assert.is_true(ticks >= 5)
  end)

  it("calls are on the wire at once, in tasks and beside them", function()
    local requests, all, results = 0, condition.new(), nil
    serve(function()
      requests = requests + 1
      all:signal()
      while requests < 4 do
        all:wait()
      end
    end)
    loop:wrap(function()
      local function fetch()
        return client:call(FETCH, PARAMETERS).sid
      end
      results = client:all({ fetch, fetch, fetch, fetch })
      finish()
    end)
    run(function()
      return results
    end)
    assert.same({ "YE", "YE", "YE", "YE" }, results)
  end)

  it("a task is cancelled by another", function()
    local status, never = nil, condition.new()
    serve(function()
      never:wait()
    end)
    loop:wrap(function()
      local task = client:spawn(function()
        return client:call(FETCH, PARAMETERS)
      end)
      cqueues.sleep(0.02)
      task:cancel()
      local _, problem = twilite.pcall(task.wait, task)
      status = problem.status
      finish()
    end)
    run(function()
      return status
    end)
    assert.equal("cancelled", status)
  end)

  it("a call waits for a place when the queue is full, and is told when the client is closed", function()
    client = sandbox.client({ base_url = url, loop = "cqueues", queue = { max_pending = 1 } })
    local statuses, never = {}, condition.new()
    serve(function()
      client:close()
      never:wait()
    end)
    for _ = 1, 3 do
      loop:wrap(function()
        local _, problem = twilite.pcall(client.call, client, FETCH, PARAMETERS)
        statuses[#statuses + 1] = problem.status
      end)
    end
    run(function()
      return #statuses == 3
    end)
    assert.same({ "cancelled", "cancelled", "cancelled" }, statuses)
    finish()
  end)

  it("another loop goes on with what the first has left", function()
    local first, second
    serve(function() end)
    loop:wrap(function()
      first = client:call(FETCH, PARAMETERS).sid
    end)
    loop:step(0)
    local other = cqueues.new()
    other:wrap(function()
      second = client:call(FETCH, PARAMETERS).sid
    end)
    local ends = cqueues.monotime() + 30
    while not (first and second) do
      assert(cqueues.monotime() < ends, "the loops do not come to their ends")
      assert(other:step(0.01))
      assert(loop:step(0.01)) -- the server's
    end
    assert.same({ "YE", "YE" }, { first, second })
    finish()
  end)

  it("the client may be closed when the loop is gone", function()
    serve(function() end)
    local other, status = cqueues.new(), nil
    other:wrap(function()
      local _, problem = twilite.pcall(client.call, client, FETCH, PARAMETERS)
      status = problem.status
    end)
    other:step(0)
    other:close()
    finish()
    assert.is_nil(status) -- its coroutine went with the loop
  end)

  it("outside of a loop calls block, and tasks are refused", function()
    sandbox.reset()
    local other = sandbox.client({ loop = "cqueues" })
    assert.equal(0, #other:call("verify.v2.entity.list", { ServiceSid = sandbox.service_sid }))
    local _, problem = pcall(other.spawn, other, function() end)
    assert.equal("misuse", problem.status)
    other:close()
  end)
end)
