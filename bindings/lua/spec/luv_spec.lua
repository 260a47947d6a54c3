-- Under luv: calls in coroutines wait in its event loop, which looks after all else meanwhile.
local uv = require("luv")
local sandbox = require("spec.support.sandbox")
local twilite = require("twilite")

local FETCH = "verify.v2.entity.fetch"
local PARAMETERS = { ServiceSid = sandbox.service_sid, Identity = "ff483d1ff591" }
local ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n"

-- A server in this loop. requested(answer) is called for each request, with what answers it.
local function serve(requested)
  local server = uv.new_tcp()
  local connections = {}
  server:bind("127.0.0.1", 0)
  server:listen(128, function()
    local connection = uv.new_tcp()
    server:accept(connection)
    connections[#connections + 1] = connection
    local text = ""
    connection:read_start(function(_, part)
      text = text .. (part or "")
      while text:find("\r\n\r\n", 1, true) do
        text = text:gsub("^.-\r\n\r\n", "", 1)
        requested(function()
          connection:write(ANSWER .. '{"sid": "YE"}')
        end)
      end
    end)
  end)
  return "http://127.0.0.1:" .. server:getsockname().port, function()
    for _, connection in ipairs(connections) do
      connection:close()
    end
    server:close()
  end
end

describe("under luv", function()
  local client, stop

  local function start(requested)
    local url
    url, stop = serve(requested)
    client = sandbox.client({ base_url = url, loop = "luv" })
  end

  -- Run the loop until nothing is left in it; what is not over by then stays so.
  local function run()
    local limit = uv.new_timer()
    limit:start(30000, 0, function()
      error("the loop does not end")
    end)
    limit:unref()
    uv.run()
    limit:close()
    uv.run("nowait") -- luv crashes at the end of a process over handles whose closing has not ended
  end

  it("a timer ticks while a call waits", function()
    local ticks, sid = 0, nil
    start(function(answer)
      local timer = uv.new_timer()
      timer:start(1, 1, function()
        ticks = ticks + 1
        if ticks == 5 then -- the call is answered because the loop went on
          timer:close()
          answer()
        end
      end)
    end)
    client:spawn(function()
      sid = client:call(FETCH, PARAMETERS).sid
      client:close()
      stop()
    end)
    run()
    assert.equal("YE", sid)
    assert.equal(5, ticks)
  end)

  it("calls of any coroutine wait, and are on the wire at once", function()
    local answers, sids = {}, {}
    start(function(answer)
      answers[#answers + 1] = answer
      if #answers == 10 then -- all have come before one is answered
        for _, each in ipairs(answers) do
          each()
        end
      end
    end)
    for _ = 1, 10 do
      coroutine.wrap(function()
        local sid = client:call(FETCH, PARAMETERS).sid
        sids[#sids + 1] = sid
        if #sids == 10 then
          client:close()
          stop()
        end
      end)()
    end
    run()
    assert.equal(10, #sids)
  end)

  it("a task is cancelled by a timer, and the loop ends by itself", function()
    local status
    start(function() end)
    local task = client:spawn(function()
      local _, problem = twilite.pcall(client.call, client, FETCH, PARAMETERS)
      status = problem.status
      stop() -- the client stays open, and keeps no loop
    end)
    local timer = uv.new_timer()
    timer:start(20, 0, function()
      timer:close()
      task:cancel()
    end)
    run()
    assert.equal("cancelled", status)
    client:close()
  end)

  it("closing the client in the loop tells those that wait", function()
    local status
    start(function()
      client:close()
      stop()
    end)
    client:spawn(function()
      local _, problem = twilite.pcall(client.call, client, FETCH, PARAMETERS)
      status = problem.status
    end)
    run()
    assert.equal("cancelled", status)
  end)

  it("tasks may wait for what is the loop's own", function()
    local slept
    start(function(answer)
      answer()
    end)
    client:spawn(function()
      local running, timer = coroutine.running(), uv.new_timer()
      timer:start(1, 0, function()
        timer:close()
        coroutine.resume(running)
      end)
      coroutine.yield()
      slept = client:call(FETCH, PARAMETERS).sid
      client:close()
      stop()
    end)
    run()
    assert.equal("YE", slept)
  end)

  it("a client may be closed when the loop does not run", function()
    local status
    start(function() end)
    client:spawn(function()
      local _, problem = twilite.pcall(client.call, client, FETCH, PARAMETERS)
      status = problem.status
    end)
    client:close()
    assert.equal("cancelled", status)
    stop()
    run()
  end)

  it("backpressure waits in the loop", function()
    local url
    url, stop = serve(function(answer)
      answer()
    end)
    client = sandbox.client({ base_url = url, loop = "luv", queue = { max_in_flight = 2, max_pending = 2 } })
    local count = 0
    for _ = 1, 40 do
      client:spawn(function()
        client:call(FETCH, PARAMETERS)
        count = count + 1
        if count == 40 then
          client:close()
          stop()
        end
      end)
    end
    run()
    assert.equal(40, count)
  end)
end)
