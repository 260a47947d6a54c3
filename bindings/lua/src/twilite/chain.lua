-- The chain of names that leads to an operation: client.verify.v2.services(sid).entities.create{identity = "..."}.
local errors = require("twilite.errors")
local nearest = require("twilite.nearest")
local places = require("twilite.places")
local tables = require("twilite.tables")

local chain = {}

-- A step has its members under numbers, so that every name is free for the API.
local CALLS, PLACE, IDS = 1, 2, 3

local Step = { __name = "twilite.Step" }

local KEYWORDS = {}
local WORDS = "and break do else elseif end false for function goto if in local nil not or repeat return then true until while"
for word in WORDS:gmatch("%a+") do
  KEYWORDS[word] = true
end

-- A name that is a word of Lua's is taken with an underscore behind it as well: end_, local_.
local function plain(name)
  local word = type(name) == "string" and name:match("^(.*)_$")
  return KEYWORDS[word] and word or name
end

local function is_step(value)
  return getmetatable(value) == Step
end

local function new(calls, place, ids)
  return setmetatable({ [CALLS] = calls, [PLACE] = place, [IDS] = ids }, Step)
end

local function copy(ids)
  local copied = {}
  for index, id in ipairs(ids) do
    copied[index] = id
  end
  return copied
end

-- The parameters of a call: the arguments, and the ids that the chain has chosen.
local function parameters(operation, ids, arguments)
  if arguments ~= nil and type(arguments) ~= "table" then
    errors.misuse("Arguments are one table, such as {limit = 20}, and not a " .. type(arguments), operation.id)
  end
  local given = {}
  for name, value in tables.pairs(arguments or {}) do
    given[plain(name)] = value
  end
  for index, id in ipairs(ids) do
    if id ~= chain.default then
      given[operation.chosen[index]] = id
    end
  end
  return given
end

-- What a method does by its name: how the client performs it, and the verb of the operation.
local function method(step, name)
  local is_stream = name == "stream"
  local operation = step[PLACE].operations[is_stream and "list" or name]
  if not operation then
    return nil
  end
  local perform = step[CALLS][is_stream and "stream" or "call"]
  return function(first, ...)
    local arguments, options = first, (...)
    if is_step(first) then -- called with a colon
      arguments, options = ...
    end
    return perform(operation.id, parameters(operation, step[IDS], arguments), options)
  end
end

function Step.__index(step, name)
  local wanted = plain(name)
  local found = method(step, wanted)
  if found then
    return found
  end
  local place = step[PLACE]
  local below = places.below(place, wanted)
  if below then
    return new(step[CALLS], below, step[IDS])
  end
  for _, behind in ipairs(place.behind_defaults) do
    local ids = copy(step[IDS])
    ids[#ids + 1] = chain.default
    local there = new(step[CALLS], behind, ids)
    if behind.below[wanted] or method(there, wanted) then
      return there[wanted]
    end
  end
  if type(name) ~= "string" or name:sub(1, 1) == "_" then
    return nil
  end
  local there_is = { place.below, place.operations, place.versions }
  for _, behind in ipairs(place.behind_defaults) do
    there_is[#there_is + 1] = behind.below
  end
  errors.misuse(("%s has no %s; %s"):format(place.path, name, nearest(name, there_is)))
end

-- Choose by ids: one, two at once, or none where there is only one.
function Step.__call(step, ...)
  local given, count = { ... }, select("#", ...)
  if is_step(given[1]) then -- called with a colon
    table.remove(given, 1)
    count = count - 1
  end
  local chosen = step[PLACE].chosen
  if not chosen then
    errors.misuse(step[PLACE].path .. " chooses nothing; its methods are called on it")
  end
  local is_whole = count == #chosen.ids
  local ids = copy(step[IDS])
  for index = 1, #chosen.ids do
    is_whole = is_whole and given[index] ~= nil
    ids[#ids + 1] = given[index]
  end
  if not is_whole then
    local wanted = #chosen.ids > 0 and table.concat(chosen.ids, ", ") or "no id"
    errors.misuse(("%s takes %s; it was given %d"):format(step[PLACE].path, wanted, count))
  end
  return new(step[CALLS], chosen, ids)
end

function Step.__tostring(step)
  return "<twilite " .. step[PLACE].path .. ">"
end

-- Stands for an id that was left out, for which the library has a default.
chain.default = {}

-- Give the step of a product. calls.call and calls.stream(operation, parameters, options) perform what is asked.
function chain.product(calls, name)
  local found = places.products()
  if not found[name] then
    errors.misuse(("The client has no %s; %s"):format(name, nearest(name, { found, calls.methods })))
  end
  return new(calls, found[name], {})
end

return chain
