-- The places that a chain of names goes through, made of what the library describes, each product when it is first used.
--
-- Of a place, `below` has those that a name leads to; `chosen` is the one that a call leads to, and its `ids` are what the
-- call chooses by. `operations` are what can be asked there, by their verbs: each an id, and the parameters that the ids of
-- the chain are. What lies behind `behind_defaults` is here, too.
local errors = require("twilite.errors")
local json = require("twilite.json")
local library = require("twilite.library")
local core = require("twilite.core")
local tables = require("twilite.tables")

local places = {}

local function described(prefix)
  local answer = library.describe(prefix)
  if answer.status ~= core.OK then
    errors.misuse("The library describes no " .. prefix)
  end
  return json.decode(answer.json)
end

local function new(path)
  return { path = path, below = {}, operations = {}, behind_defaults = {} }
end

-- The parameters of an operation's route, by their names in it.
local function in_path(operation)
  local found = {}
  for _, parameter in ipairs(operation.parameters) do
    if parameter["in"] == "path" then
      found[parameter.wire or parameter.name] = parameter
    end
  end
  return found
end

-- Go along one part of a chain: a name, or ids that are chosen. Adds the parameters that the ids are to `chosen`.
local function step(place, part, declared, chosen)
  if not part:find("^[{(]") then
    place.below[part] = place.below[part] or new(place.path .. "." .. part)
    return place.below[part]
  end
  local ids = {}
  for name in part:gmatch("{([%w_]+)}") do
    ids[#ids + 1] = declared[name]
    chosen[#chosen + 1] = declared[name].name
  end
  if not place.chosen then
    local names = {}
    for index, id in ipairs(ids) do
      names[index] = id.alias
    end
    place.chosen = new(("%s(%s)"):format(place.path, table.concat(names, ", ")))
    place.chosen.ids = names
    place.chosen.has_default = #ids == 1 and ids[1].default ~= nil
  end
  return place.chosen
end

-- An id with a default may be left out, with the name before it.
local function leave_out_defaults(place)
  for _, below in tables.pairs(place.below) do
    leave_out_defaults(below)
  end
  if place.chosen then
    leave_out_defaults(place.chosen)
  end
  for _, below in tables.pairs(place.below) do
    if below.chosen and below.chosen.has_default then
      place.behind_defaults[#place.behind_defaults + 1] = below.chosen
    end
  end
end

local function version(name)
  local root = new(name)
  for _, resource in ipairs(described(name).resources) do
    for _, operation in ipairs(resource.operations) do
      local place, declared, chosen = root, in_path(operation), {}
      for index = 3, #operation.chain do
        place = step(place, operation.chain[index], declared, chosen)
      end
      place.operations[operation.verb] = { id = operation.id, chosen = chosen }
    end
    if resource.long_name then
      local above, chain = root, resource.chain
      for index = 3, #chain - 1 do
        above = chain[index]:find("^[{(]") and above.chosen or above.below[chain[index]]
      end
      above.below[resource.long_name] = above.below[chain[#chain]]
    end
  end
  leave_out_defaults(root)
  return root
end

local products

-- Give the products by their names, as places whose versions are read when they are first asked for.
function places.products()
  if not products then
    local found = {}
    for _, name in ipairs(described("").products) do
      local product, label = name:match("^(.-)%.(.*)$")
      found[product] = found[product] or new(product)
      found[product].versions = found[product].versions or {}
      found[product].versions[label] = name
    end
    products = found
  end
  return products
end

-- Give the place that a name leads to; nil when there is none.
function places.below(place, name)
  if place.versions and place.versions[name] and not place.below[name] then
    place.below[name] = version(place.versions[name])
  end
  return place.below[name]
end

return places
