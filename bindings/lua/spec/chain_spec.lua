-- The chain of names, over all that the library describes.
local chain = require("twilite.chain")
local json = require("twilite.json")
local library = require("twilite.library")
local twilite = require("twilite")

-- What a chain would have performed.
local performed
local performer = {
  methods = {},
  call = function(id, parameters)
    performed = { id = id, parameters = parameters }
  end,
}
performer.stream = performer.call

local products = json.decode(library.describe("").json).products

-- Walk along an operation's chain from a start on, choosing ids that tell what they were chosen for.
local function walk(step, parts)
  local chosen = {}
  for _, part in ipairs(parts) do
    if part:find("^[{(]") then
      local ids = {}
      for name in part:gmatch("{([%w_]+)}") do
        ids[#ids + 1] = "for " .. name
        chosen[name] = "for " .. name
      end
      step = step((table.unpack or unpack)(ids))
    else
      step = step[part]
    end
  end
  return step, chosen
end

-- The parameters that are expected of ids, by the names that they have in the route.
local function expected(operation, chosen)
  local found = {}
  for _, parameter in ipairs(operation.parameters) do
    local value = chosen[parameter.wire or parameter.name]
    if parameter["in"] == "path" and value then
      found[parameter.name] = value
    end
  end
  return found
end

-- Call back with every operation and its resource.
local function each_operation(see)
  local count = 0
  for _, product in ipairs(products) do
    for _, resource in ipairs(json.decode(library.describe(product).json).resources) do
      for _, operation in ipairs(resource.operations) do
        see(operation, resource)
        count = count + 1
      end
    end
  end
  return count
end

local function rest(parts, first)
  return { (table.unpack or unpack)(parts, first) }
end

describe("the chain", function()
  it("leads to every operation, with every id by its parameter's name", function()
    local count = each_operation(function(operation)
      local parts = operation.chain
      local step, chosen = walk(chain.product(performer, parts[1]), rest(parts, 2))
      step[operation.verb]({ more = 1 })
      local wanted = expected(operation, chosen)
      wanted.more = 1
      assert.same({ id = operation.id, parameters = wanted }, performed)
      if operation.verb == "list" then
        step:stream()
        assert.same({ id = operation.id, parameters = expected(operation, chosen) }, performed)
      end
    end)
    assert.is_true(count > 1000)
  end)

  it("leads there without the client's account, and by the longer names", function()
    local without_account, longer = 0, 0
    each_operation(function(operation, resource)
      local parts = operation.chain
      if #parts > 4 and parts[4] == "{AccountSid}" then
        local step, chosen = walk(chain.product(performer, parts[1])[parts[2]], rest(parts, 5))
        step[operation.verb]()
        assert.same({ id = operation.id, parameters = expected(operation, chosen) }, performed)
        without_account = without_account + 1
      end
      if resource.long_name then
        local names = { (table.unpack or unpack)(parts) }
        names[#resource.chain] = resource.long_name
        walk(chain.product(performer, parts[1]), rest(names, 2))[operation.verb]()
        assert.equal(operation.id, performed.id)
        longer = longer + 1
      end
    end)
    assert.is_true(without_account > 50 and longer > 0)
  end)

  it("tells every name that is none, and what may have been meant", function()
    local _, problem = pcall(function()
      return chain.product(performer, "verify").v2.services("VA1").enties
    end)
    assert.is_true(twilite.is_error(problem))
    assert.equal("verify.v2.services(service_sid) has no enties; did you mean entities?", problem.message)
    _, problem = pcall(function()
      return chain.product(performer, "verify").v7
    end)
    assert.equal("verify has no v7; did you mean v2?", problem.message)
  end)
end)
