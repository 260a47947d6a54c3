-- Calls by the chain of names and by their ids, on the sandbox.
local sandbox = require("spec.support.sandbox")
local twilite = require("twilite")

local function failure(call, ...)
  local went_well, problem = pcall(call, ...)
  assert.is_false(went_well)
  assert.is_true(twilite.is_error(problem), tostring(problem))
  return problem
end

describe("a client", function()
  local client, entities

  before_each(function()
    sandbox.reset()
    client = sandbox.client()
    entities = client.verify.v2.services(sandbox.service_sid).entities
  end)

  after_each(function()
    client:close()
  end)

  it("creates, fetches, lists, updates and deletes all four resources", function()
    local entity = entities.create({ identity = "ff483d1ff591" })
    assert.equal(entity.sid, entities("ff483d1ff591").fetch().sid)
    assert.equal(1, #entities.list())
    assert.same({}, entities("ff483d1ff591").delete())
    assert.equal("[]", twilite.json.encode(entities.list({ limit = 5 })))

    local users = client.ip_messaging.v2.services("IS" .. ("0"):rep(32)).users
    local user = users.create({ identity = "jing", attributes = { language = "Lua" } })
    assert.equal('{"language":"Lua"}', user.attributes)
    assert.equal("J", users(user.sid).update({ friendly_name = "J" }).friendly_name)

    local profiles = client.trusthub.v1.customer_profiles
    local made = { friendly_name = "P", email = "a@example.com", policy_sid = "RN" .. ("0"):rep(32) }
    local profile = profiles.create(made)
    assert.equal("draft", profiles.list()[1].status)
    local assignments = profiles(profile.sid).entity_assignments
    local assignment = assignments.create({ object_sid = "IT" .. ("0"):rep(32) })
    assert.equal(assignment.sid, assignments.page().results[1].sid)
  end)

  it("takes a colon for a dot, and the API's spelling for snake_case", function()
    local services = client.verify.v2:services(sandbox.service_sid)
    local entity = services.entities:create({ Identity = "ff483d1ff591" })
    assert.equal(entity.sid, entities("ff483d1ff591"):fetch().sid)
  end)

  it("leaves out the client's own account", function()
    local own, named = client.api.v2010.messages, client.api.v2010.accounts("AC1").messages
    assert.equal(tostring(named), tostring(own))
    local problem = failure(own.create, { to = "+15005550006" })
    assert.equal("api.v2010.message.create", problem.operation)
    assert.is_nil(tostring(problem):find("AccountSid"))
  end)

  it("takes words of Lua's with an underscore", function()
    local numbers = client.api.v2010.available_phone_numbers("US")
    assert.equal(tostring(numbers["local"]), tostring(numbers.local_))
    local problem = failure(client.wireless.v1.usage_records.list, { end_ = 7 })
    assert.equal("End", problem.parameters[1].name)
  end)

  it("tells how it was answered", function()
    local entity = entities.create({ identity = "ff483d1ff591" })
    local response = entity.response
    assert.equal(201, response.http_status)
    assert.equal(1, response.attempts)
    assert.matches("^RQ", response.request_id)
    assert.equal("application/json", response.headers["CONTENT-type"])
    assert.equal(response.request_id, response:all("twilio-request-id")[1])
    assert.equal(response, twilite.response(entity))
    assert.equal(200, entities.list().response.http_status)
    assert.is_nil(rawget(entity, "response"))
  end)

  it("offers the name that was meant", function()
    for wrong, meant in pairs({
      verfy = function()
        return client.verfy
      end,
      entitis = function()
        return client.verify.v2.services("VA1").entitis
      end,
      creat = function()
        return entities.creat
      end,
    }) do
      local problem = failure(meant)
      assert.equal("misuse", problem.status)
      assert.matches("has no " .. wrong .. "; did you mean", problem.message)
    end
    assert.matches("takes service_sid; it was given 0", failure(client.verify.v2.services).message)
    assert.matches("chooses nothing", failure(client.verify.v2).message)
    assert.matches("one table", failure(entities.create, "ff483d1ff591").message)
  end)

  it("raises errors with all that is known", function()
    local problem = failure(entities.create, { identity = "x", colour = "blue" })
    assert.equal("invalid_parameters", problem.status)
    assert.equal(2, #problem.parameters)
    assert.equal(0, problem.attempts)
    problem = failure(entities("not-there-at-all").fetch)
    assert.equal("api_error", problem.status)
    assert.equal(404, problem.http_status)
    assert.equal(20404, problem.code)
    assert.equal(20404, problem.error.code)
    assert.equal(404, problem.response.http_status)
    assert.matches("HTTP 404, code 20404", tostring(problem))
    assert.is_nil(tostring(problem):find(sandbox.auth_token, 1, true))
  end)

  it("says that a write may have taken effect", function()
    sandbox.fault("verify.v2.entity.create", "reset", { processed = true })
    local problem = failure(entities.create, { identity = "ff483d1ff591" })
    assert.equal("transport", problem.status)
    assert.is_true(problem.may_have_taken_effect)
    assert.matches("it may have taken effect", tostring(problem))
  end)

  it("refuses what is no id and no table of parameters", function()
    for _, wrong in ipairs({
      { "verify.v2.entity.create\0.x" },
      { 7 },
      { "verify.v2.entity.create", "text" },
      { "verify.v2.entity.create", { ServiceSid = print } },
      { "verify.v2.entity.create", twilite.array() },
      { "verify.v2.entity.create", {}, { deadline = 5 } },
      { "verify.v2.entity.create", {}, { deadline_ms = 0.5 } },
    }) do
      assert.equal("misuse", failure(client.call, client, (table.unpack or unpack)(wrong)).status)
    end
    local problem = failure(entities.create, { identity = "with-a-\0-nul" })
    assert.equal("characters", problem.parameters[1].rule)
    assert.equal("misuse", failure(entities.create, { identity = "not-utf-8-\255" }).status)
    assert.equal(0, sandbox.request_count())
  end)

  it("ends a call at its deadline", function()
    sandbox.fault("verify.v2.entity.create", "latency", { ms = 60000 })
    local problem = failure(entities.create, { identity = "ff483d1ff591" }, { deadline_ms = 100 })
    assert.equal("timeout", problem.status)
    assert.is_true(problem.may_have_taken_effect)
  end)

  it("is of no use when it is closed, and may be closed twice", function()
    client:close()
    client:close()
    local problem = failure(entities.create, { identity = "ff483d1ff591" })
    assert.equal("misuse", problem.status)
    assert.matches("closed", problem.message)
    assert.equal("misuse", failure(client.stream, client, "verify.v2.entity.list").status)
    assert.equal("misuse", failure(client.map, client, "verify.v2.entity.create", {}).status)
    assert.equal("<twilite.Client (closed)>", tostring(client))
    assert.equal(0, sandbox.request_count())
  end)

  it("is closed by using, however that ends", function()
    local kept
    assert.equal(7, twilite.using(sandbox.client(), function(other)
      kept = other
      return 7
    end))
    assert.equal("<twilite.Client (closed)>", tostring(kept))
    local problem = failure(twilite.using, sandbox.client(), function(other)
      kept = other
      other.verify.v2.services("VA1").entities.list()
    end)
    assert.equal("invalid_parameters", problem.status)
    assert.equal("<twilite.Client (closed)>", tostring(kept))
  end)

  if _VERSION >= "Lua 5.4" then
    it("is closed at the end of its block", function()
      local text = "local made = ...; local client <close> = made; return made"
      assert.equal("<twilite.Client (closed)>", tostring(load(text)(sandbox.client())))
    end)
  end

  it("refuses wrong options, and says nothing of secrets", function()
    local problem = failure(sandbox.client, { timeout_ms = 0, tmeout_ms = 1 })
    assert.equal("misuse", problem.status)
    assert.matches("timeout_ms", problem.message)
    assert.is_nil(tostring(problem):find(sandbox.auth_token, 1, true))
    assert.equal("misuse", failure(sandbox.client, { queue = { max_in_flight = 0 } }).status)
    assert.is_nil(tostring(client):find(sandbox.auth_token, 1, true))
  end)
end)

describe("without a client", function()
  it("parameters are checked", function()
    assert.is_true(twilite.validate("trusthub.v1.customer_profile.list", { limit = 5, status = twilite.null }))
    assert.equal("invalid_parameters", failure(twilite.validate, "trusthub.v1.customer_profile.list", { limit = -1 }).status)
    assert.equal("misuse", failure(twilite.validate, "no.such.operation").status)
    assert.equal("misuse", failure(twilite.validate, nil).status)
  end)

  it("access tokens are made", function()
    local made = twilite.access_token({
      account_sid = sandbox.account_sid,
      api_key = "SK" .. ("0"):rep(32),
      api_secret = "s3cr3t-0f-th3-k3y-0f-32-characters",
      identity = "jing",
      grants = { video = { room = "lobby" } },
    })
    assert.matches("^[%w_-]+%.[%w_-]+%.[%w_-]+$", made.token)
    assert.is_true(made.expires_at > os.time())
    local problem = failure(twilite.access_token, { identity = "jing", api_secret = "s3cr3t-0f-th3-k3y" })
    assert.equal("misuse", problem.status)
    assert.is_nil(tostring(problem):find("s3cr3t", 1, true))
  end)

  it("webhooks are checked", function()
    -- The example of Twilio's own documentation.
    local request = {
      auth_token = "12345",
      url = "https://example.com/myapp.php?foo=1&bar=2",
      signature = "L/OH5YylLD5NRKLltdqwSvS0BnU=",
      content_type = "application/x-www-form-urlencoded",
      body = "Digits=1234&To=%2B18005551212&From=%2B14158675310&Caller=%2B14158675310&CallSid=CA1234567890ABCDE",
    }
    assert.is_true(twilite.is_authentic(request))
    request.body = request.body .. "&More=1"
    assert.is_false(twilite.is_authentic(request))
    request.signature = request.signature .. "\0"
    assert.is_false(twilite.is_authentic(request))
    request.signature, request.content_type, request.body = nil, nil, nil
    assert.is_false(twilite.is_authentic(request))
    assert.equal("misuse", failure(twilite.is_authentic).status)
    for _, wrong in ipairs({ { auth_token = "" }, { auth_token = "a\0" }, { auth_token = 7 }, { url = "/myapp.php" } }) do
      local whole = { auth_token = wrong.auth_token or "12345", url = wrong.url or request.url, signature = "x" }
      assert.equal("misuse", failure(twilite.is_authentic, whole).status)
    end
  end)
end)
