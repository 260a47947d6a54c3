-- What is freed when: by the collector, by close, at exit, and in any order.
local uv = require("luv")
local child = require("spec.support.child")
local sandbox = require("spec.support.sandbox")
local silent = require("spec.support.silent")

local LIST = "verify.v2.entity.list"

-- How many descriptors this process has.
local function descriptors()
  local count, scanned = 0, uv.fs_scandir("/proc/self/fd")
  while uv.fs_scandir_next(scanned) do
    count = count + 1
  end
  return count
end

local function collect()
  for _ = 1, 4 do
    collectgarbage()
  end
end

describe("what is forgotten", function()
  before_each(sandbox.reset)

  -- A client that has a queue, a connection, a stream and a task that waits for ever.
  local function use_and_forget(server)
    local client = sandbox.client()
    client:all({
      function()
        return client:call(LIST, { ServiceSid = sandbox.service_sid })
      end,
    })
    client:call(LIST, { ServiceSid = sandbox.service_sid })
    client:stream(LIST, { ServiceSid = sandbox.service_sid }):next()
    local other = sandbox.client({ base_url = server.url })
    other:spawn(function()
      other:call(LIST, { ServiceSid = sandbox.service_sid })
    end)
  end

  it("is freed by the collector, descriptors and all", function()
    local server = silent.listen()
    use_and_forget(server)
    collect()
    local before = descriptors()
    for _ = 1, 20 do
      use_and_forget(server)
    end
    assert.is_true(descriptors() > before, "nothing was there to be freed")
    collect()
    assert.is_true(descriptors() <= before)
    server:close()
  end)

  it("does not disturb what is used, with a collector that always runs", function()
    local pause, step = collectgarbage("setpause", 1), collectgarbage("setstepmul", 10000)
    local client = sandbox.client()
    local functions = {}
    for number = 1, 50 do
      functions[number] = function()
        return client:call("verify.v2.entity.create", {
          ServiceSid = sandbox.service_sid,
          Identity = "identity-" .. number .. ("x"):rep(20),
        }).sid
      end
    end
    assert.equal(50, #client:all(functions))
    local count = 0
    for record in client:stream(LIST, { ServiceSid = sandbox.service_sid, PageSize = 3 }) do
      assert.equal("string", type(record.sid))
      count = count + 1
    end
    assert.equal(50, count)
    client:close()
    collectgarbage("setpause", pause)
    collectgarbage("setstepmul", step)
  end)

  it("may be closed in any order", function()
    local client = sandbox.client()
    local stream = client:stream(LIST, { ServiceSid = sandbox.service_sid })
    local results = client:map(LIST, { { ServiceSid = sandbox.service_sid } })
    stream:next()
    results:next()
    client:close()
    results:close()
    stream:close()
    client:close()
    stream:close()
  end)
end)

describe("at the end of a process", function()
  local function ends_well(text, options)
    sandbox.reset()
    options = options or {}
    options.environment = sandbox.environment(options.environment)
    local ended = child.program([[
      local twilite = require("twilite")
      local client = twilite.client()
      local service_sid = "VA" .. ("0"):rep(32)
    ]] .. text, options)
    assert.same({ 0, 0, "done", "" }, { ended.status, ended.signal, ended.output, ended.problems })
  end

  it("a client, a stream and a queue may be left open", function()
    ends_well([[
      stream = client:stream("verify.v2.entity.list", { ServiceSid = service_sid })
      stream:next()
      map = client:map("verify.v2.entity.list", { { ServiceSid = service_sid }, { ServiceSid = service_sid } })
      map:next()
      kept = client
      io.write("done")
    ]])
  end)

  it("calls may be on the wire", function()
    ends_well([[
      client:spawn(function()
        client:call("verify.v2.entity.list", { ServiceSid = service_sid })
      end)
      kept = client
      io.write("done")
    ]])
  end)

  it("a loop may be left with calls on the wire", function()
    for _, loop in ipairs({ "luv", "cqueues" }) do
      ends_well(([[
        client = twilite.client({ loop = "%s" })
        local function call()
          client:call("verify.v2.entity.list", { ServiceSid = service_sid })
        end
        if "%s" == "cqueues" then
          loop = require("cqueues").new()
          loop:wrap(call)
          loop:step(0)
        else
          client:spawn(call)
          require("luv").run("nowait")
        end
        io.write("done")
      ]]):format(loop, loop))
    end
  end)

  it("finalizers of the program may close and call", function()
    ends_well([[
      local function finalize()
        pcall(client.call, client, "verify.v2.entity.list", { ServiceSid = service_sid })
        client:close()
        io.write("done")
      end
      if newproxy then
        kept = newproxy(true)
        getmetatable(kept).__gc = finalize
      else
        kept = setmetatable({}, { __gc = finalize })
      end
      client:call("verify.v2.entity.list", { ServiceSid = service_sid })
    ]])
  end)

  it("os.exit may come at any time", function()
    ends_well([[
      client:spawn(function()
        client:call("verify.v2.entity.list", { ServiceSid = service_sid })
        io.write("done")
        io.stdout:flush()
        os.exit(0)
      end):wait()
    ]])
  end)

  it("a thread that ends takes its client with it, beside those of others", function()
    ends_well([[
      local uv = require("luv")
      local function work(url, account, token, service)
        local other = require("twilite").client({ base_url = url, account_sid = account, auth_token = token })
        for _ = 1, 20 do
          other:call("verify.v2.entity.list", { ServiceSid = service })
        end
        if service:sub(-1) == "0" then
          other:close()
        end
      end
      local threads = {}
      for number = 1, 4 do
        threads[number] = uv.new_thread(work, os.getenv("TWILITE_BASE_URL"), os.getenv("TWILIO_ACCOUNT_SID"),
          os.getenv("TWILIO_AUTH_TOKEN"), service_sid:sub(1, 33) .. number % 2)
      end
      for _, thread in ipairs(threads) do
        thread:join()
      end
      io.write("done")
    ]])
  end)
end)

describe("in a forked child", function()
  -- Debian has luaposix for Lua 5.1 to 5.3.
  local where_forked = pcall(require, "posix.unistd") and it or pending

  where_forked("the client works on, and the queue is made anew", function()
    sandbox.reset()
    local ended = child.program(
      [[
        local unistd, wait = require("posix.unistd"), require("posix.sys.wait")
        local twilite = require("twilite")
        local client = twilite.client()
        local list = { ServiceSid = "VA" .. ("0"):rep(32) }
        local function both()
          client:call("verify.v2.entity.list", list)
          return client:all({ function() return client:call("verify.v2.entity.list", list) end })
        end
        both()
        local stream = client:stream("verify.v2.entity.list", list)
        local child = unistd.fork()
        local went_well, problem = pcall(both)
        if child == 0 then
          local _, refused = pcall(stream.next, stream)
          io.write(tostring(went_well), " ", refused.status, " ")
          io.stdout:flush()
          client:close()
          unistd._exit(0)
        end
        wait.wait(child)
        both()
        stream:next()
        io.write(tostring(went_well))
      ]],
      { environment = sandbox.environment() }
    )
    assert.same({ 0, "true misuse true", "" }, { ended.status, ended.output, ended.problems })
  end)
end)

describe("Ctrl-C", function()
  local function interrupted(text)
    local server = silent.listen()
    local ended = child.program("local twilite = require('twilite'); local client = twilite.client(); " .. text, {
      environment = sandbox.environment({ TWILITE_BASE_URL = server.url }),
      started = function(pid)
        server:request() -- which is not answered
        uv.kill(pid, "sigint")
      end,
    })
    server:close()
    return ended
  end

  it("ends a call that waits", function()
    local ended = interrupted("client:call('verify.v2.entity.list', {ServiceSid = 'VA' .. ('0'):rep(32)})")
    assert.equal(1, ended.status)
    assert.matches("interrupted!", ended.problems)
  end)

  it("ends a stream's page, a task's call and a map that wait", function()
    for _, text in ipairs({
      "client:stream('verify.v2.entity.list', {ServiceSid = 'VA' .. ('0'):rep(32)}):next()",
      "client:spawn(client.call, client, 'verify.v2.entity.list', {ServiceSid = 'VA' .. ('0'):rep(32)}):wait()",
      "client:map('verify.v2.entity.list', {{ServiceSid = 'VA' .. ('0'):rep(32)}}):next()",
      "coroutine.wrap(client.call)(client, 'verify.v2.entity.list', {ServiceSid = 'VA' .. ('0'):rep(32)}); for _ = 1, 9 do end",
    }) do
      local ended = interrupted(text)
      assert.equal(1, ended.status, text)
      assert.is_truthy(ended.problems:find("interrupted!") or ended.problems:find("object"), ended.problems)
    end
  end)

  it("leaves a call alone when a hook was set before", function()
    sandbox.reset()
    local text = "debug.sethook(function() end, 'l'); io.write(#require('twilite').client():call('verify.v2.entity.list', %s))"
    local ended = child.program(text:format("{ServiceSid = 'VA' .. ('0'):rep(32)}"), { environment = sandbox.environment() })
    assert.same({ 0, "0", "" }, { ended.status, ended.output, ended.problems })
  end)
end)
