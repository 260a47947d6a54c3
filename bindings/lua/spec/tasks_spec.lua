-- Many calls at once: tasks, map, cancellation and backpressure, driven by the program itself.
local sandbox = require("spec.support.sandbox")
local silent = require("spec.support.silent")
local twilite = require("twilite")

local CREATE = "verify.v2.entity.create"

local function parameters(number)
  return { ServiceSid = sandbox.service_sid, Identity = ("identity-%05d"):format(number) }
end

describe("tasks", function()
  local client, entities

  before_each(function()
    sandbox.reset()
    client = sandbox.client()
    entities = client.verify.v2.services(sandbox.service_sid).entities
  end)

  after_each(function()
    client:close()
  end)

  -- Functions that each create an entity.
  local function creates(count)
    local functions = {}
    for number = 1, count do
      functions[number] = function()
        return entities.create({ identity = ("identity-%05d"):format(number) }).identity
      end
    end
    return functions
  end

  it("run beside each other, and give their results in order", function()
    local made = client:all(creates(200))
    assert.equal(200, #made)
    assert.equal("identity-00001", made[1])
    assert.equal("identity-00200", made[200])
    assert.equal(200, sandbox.request_count())
  end)

  it("wait for each other, and for several calls one after another", function()
    local first = client:spawn(function()
      return entities.create({ identity = "identity-00001" }).sid, "more"
    end)
    local second = client:spawn(function()
      local sid, more = first:wait()
      return sid, more, entities.list({ limit = 1 })[1].sid
    end)
    local sid, more, listed = second:wait()
    assert.equal(sid, listed)
    assert.equal("more", more)
  end)

  it("hand on errors, those of Lua as well", function()
    local failing = client:spawn(function()
      entities.create({ identity = "x" })
    end)
    local broken = client:spawn(function()
      error("broken")
    end)
    local _, problem = pcall(failing.wait, failing)
    assert.equal("invalid_parameters", problem.status)
    _, problem = pcall(broken.wait, broken)
    assert.matches("broken", problem)
    local functions = creates(3)
    functions[2] = function()
      entities.create({ identity = "x" })
    end
    _, problem = pcall(client.all, client, functions)
    assert.equal("invalid_parameters", problem.status)
    assert.equal(2, #entities.list())
  end)

  it("may catch errors of their calls", function()
    local caught = client:spawn(function()
      local _, problem = twilite.pcall(entities.create, { identity = "x" })
      return problem.status, entities.create({ identity = "identity-00001" }).identity
    end)
    local status, identity = caught:wait()
    assert.equal("invalid_parameters", status)
    assert.equal("identity-00001", identity)
  end)

  it("pass values through protected calls", function()
    local task = client:spawn(function(...)
      local results = { twilite.pcall(function(...)
        return entities.list().response.http_status, ...
      end, ...) }
      return (table.unpack or unpack)(results, 1, 4)
    end, "a", "b")
    local went_well, status, one, two = task:wait()
    assert.same({ true, 200, "a", "b" }, { went_well, status, one, two })
  end)

  it("are run to their end by run", function()
    local count = 0
    for number = 1, 10 do
      client:spawn(function()
        entities.create({ identity = "identity-0000" .. number })
        count = count + 1
      end)
    end
    client:run()
    assert.equal(10, count)
  end)

  it("that wait for what nobody does are told", function()
    client:spawn(coroutine.yield)
    local _, problem = pcall(client.run, client)
    assert.equal("misuse", problem.status)
    local inside = client:spawn(function()
      client:run()
    end)
    _, problem = pcall(inside.wait, inside)
    assert.equal("misuse", problem.status)
  end)

  it("are cancelled in the call that they wait for", function()
    local server = silent.listen()
    local other = sandbox.client({ base_url = server.url })
    local went_on = false
    local task = other:spawn(function()
      local _, problem = twilite.pcall(other.call, other, CREATE, parameters(1))
      went_on = true
      error(problem, 0)
    end)
    task:cancel()
    local _, problem = pcall(task.wait, task)
    assert.equal("cancelled", problem.status)
    assert.equal(CREATE, problem.operation)
    assert.is_true(went_on)
    task:cancel() -- of one that has ended nothing comes
    other:close()
    server:close()
  end)

  it("are cancelled while they wait for another", function()
    local server = silent.listen()
    local other = sandbox.client({ base_url = server.url })
    local waited_for = other:spawn(function()
      return other:call(CREATE, parameters(1))
    end)
    local waiting = other:spawn(function()
      return waited_for:wait()
    end)
    waiting:cancel()
    local _, problem = pcall(waiting.wait, waiting)
    assert.equal("cancelled", problem.status)
    assert.is_false(waited_for.is_done)
    other:close()
    assert.is_true(waited_for.is_done)
    server:close()
  end)

  it("are told when the client is closed", function()
    local server = silent.listen()
    local other = sandbox.client({ base_url = server.url, queue = { max_pending = 2 } })
    local tasks = {}
    for number = 1, 5 do -- three of them wait for a place
      tasks[number] = other:spawn(function()
        return other:call(CREATE, parameters(number))
      end)
    end
    other:close()
    for _, task in ipairs(tasks) do
      local went_well, problem = pcall(task.wait, task)
      assert.is_false(went_well)
      assert.equal("cancelled", problem.status)
    end
    server:close()
  end)

  it("may close the client themselves", function()
    local task = client:spawn(function()
      entities.create({ identity = "identity-00001" })
      client:close()
      return "closed"
    end)
    assert.equal("closed", task:wait())
  end)

  it("wait for a place when the queue is full", function()
    local other = sandbox.client({ queue = { max_in_flight = 2, max_pending = 3 } })
    local functions = {}
    for number = 1, 50 do
      functions[number] = function()
        return other:call(CREATE, parameters(number)).identity
      end
    end
    assert.equal(50, #other:all(functions))
    assert.equal(50, sandbox.request_count())
    other:close()
  end)

  it("wait on when a stranger resumes them", function()
    local server = silent.listen()
    local other = sandbox.client({ base_url = server.url })
    local running
    local task = other:spawn(function()
      running = coroutine.running()
      return other:call(CREATE, parameters(1))
    end)
    assert.is_true(coroutine.resume(running, "nothing of ours"))
    assert.is_false(task.is_done)
    task:cancel()
    local _, problem = pcall(task.wait, task)
    assert.equal("cancelled", problem.status)
    other:close()
    server:close()
  end)

  -- In Lua 5.1 whoever resumes a coroutine is told of its error.
  local where_caught = twilite.pcall == pcall and it or pending

  where_caught("end with an error that comes when others resume them", function()
    local task = client:spawn(function()
      coroutine.yield()
      error("broken")
    end)
    coroutine.resume(task.coroutine)
    local _, problem = pcall(task.wait, task)
    assert.matches("broken", problem)
  end)

  it("let calls outside of them block as ever", function()
    local inner = coroutine.wrap(function()
      for number = 1, 2 do
        coroutine.yield(entities.create({ identity = "identity-0000" .. number }).identity)
      end
    end)
    assert.equal("identity-00001", inner())
    local task = client:spawn(function()
      return inner()
    end)
    assert.equal("identity-00002", task:wait())
  end)

  it("stream a list page by page", function()
    client:all(creates(7))
    local task = client:spawn(function()
      local identities, stream = {}, entities.stream({ page_size = 2 })
      while true do
        local entity = stream:next()
        if not entity then
          return identities
        end
        identities[#identities + 1] = entity.identity
      end
    end)
    assert.equal(7, #task:wait())
  end)
end)

describe("map", function()
  local client

  before_each(function()
    sandbox.reset()
    client = sandbox.client()
  end)

  after_each(function()
    client:close()
  end)

  it("gives results as the calls end, and errors in their places", function()
    local all = {}
    for number = 1, 300 do
      all[number] = parameters(number)
    end
    all[7] = { ServiceSid = "VA1" }
    all[8] = "no table"
    local seen, failures = {}, {}
    for index, entity, failure in client:map(CREATE, all, { ahead = 16 }) do
      assert.is_nil(seen[index])
      seen[index] = true
      if failure then
        failures[index] = failure.status
      else
        assert.equal(all[index].Identity, entity.identity)
        assert.equal(201, entity.response.http_status)
      end
    end
    assert.equal(300, #seen)
    assert.same({ [7] = "invalid_parameters", [8] = "misuse" }, failures)
  end)

  it("takes parameters as it needs them", function()
    local given = 0
    local results = client:map(CREATE, function()
      given = given + 1
      return parameters(given)
    end, { ahead = 4 })
    results:next()
    assert.is_true(given <= 8)
    results:close()
    results:close()
    assert.is_nil(results:next())
  end)

  it("works in a full queue, and in a task", function()
    local other = sandbox.client({ queue = { max_pending = 2 } })
    local task = other:spawn(function()
      local count, results = 0, other:map(CREATE, { parameters(1), parameters(2), parameters(3), parameters(4) })
      while results:next() do
        count = count + 1
      end
      return count
    end)
    assert.equal(4, task:wait())
    local count = 0
    for _ in other:map("verify.v2.entity.list", { parameters(1), { ServiceSid = sandbox.service_sid } }) do
      count = count + 1
    end
    assert.equal(2, count)
    other:close()
  end)
end)

describe("a stream", function()
  local client, entities

  before_each(function()
    sandbox.reset()
    client = sandbox.client()
    entities = client.verify.v2.services(sandbox.service_sid).entities
    for _ in
      client:map(CREATE, { parameters(1), parameters(2), parameters(3), parameters(4), parameters(5) })
    do -- creates all
    end
    sandbox.control("DELETE", "requests")
  end)

  after_each(function()
    client:close()
  end)

  it("asks for a page when it is needed", function()
    local stream = entities.stream({ page_size = 2 })
    assert.equal(0, sandbox.request_count())
    stream:next()
    stream:next()
    assert.equal(1, sandbox.request_count())
    assert.equal(200, stream.response.http_status)
    stream:close()
    stream:close()
    assert.is_nil(stream:next())
    assert.equal(1, sandbox.request_count())
  end)

  it("goes on when its client is closed", function()
    local stream, count = entities.stream({ page_size = 2 }), 0
    client:close()
    for _ in stream do
      count = count + 1
    end
    assert.equal(5, count)
  end)

  it("raises the error of a page, and has ended", function()
    local stream = entities.stream({ page_size = 2 })
    stream:next()
    stream:next()
    sandbox.fault("verify.v2.entity.list", "status", { status = 403 })
    local _, problem = pcall(stream.next, stream)
    assert.equal(403, problem.http_status)
    assert.is_nil(stream:next())
  end)

  if _VERSION >= "Lua 5.4" then
    it("is closed by a loop that is left", function()
      local stream, _, _, closing = entities.stream({ page_size = 2 })
      for entity in stream, nil, nil, closing do
        if entity.sid then
          break
        end
      end
      assert.is_nil(stream:next())
    end)
  end
end)
