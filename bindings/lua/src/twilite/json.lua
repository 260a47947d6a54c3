-- JSON, read and written without loss. Arrays have a metatable that says so, and null is a value; so [] and {}, null and
-- nothing are told apart. number.lua says what becomes of numbers.
local errors = require("twilite.errors")
local number = require("twilite.number")
local tables = require("twilite.tables")

local json = {}

local DEEPEST = 128

-- The metatable of arrays that were read or made by json.array. `__jsontype` is what dkjson calls it as well.
local Array = { __jsontype = "array" }
json.array_type = Array

-- JSON's null. There is one; compare with ==.
json.null = setmetatable({}, {
  __name = "twilite.null",
  __tostring = function()
    return "null"
  end,
  __newindex = function()
    error("null has no members", 2)
  end,
  __metatable = false,
})

-- Mark a table as an array, so that it is written as one when it is empty; a new one when none is given.
function json.array(values)
  return setmetatable(values or {}, Array)
end

-- ---- Writing ----

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function escape(character)
  return ESCAPES[character] or ("\\u%04x"):format(character:byte())
end

-- A surrogate that stands alone has no UTF-8; it is read into three bytes, and written as it was.
local function escape_surrogate(bytes)
  local _, second, third = bytes:byte(1, 3)
  return ("\\u%04x"):format(0xD000 + (second - 0x80) * 0x40 + third - 0x80)
end

local function quoted(text)
  if text:find('[%z\1-\31"\\]') then
    text = text:gsub('[%z\1-\31"\\]', escape)
  end
  if text:find("\237[\160-\191][\128-\191]") then
    text = text:gsub("\237[\160-\191][\128-\191]", escape_surrogate)
  end
  return '"' .. text .. '"'
end

local function fail(message)
  errors.misuse("JSON cannot be written: " .. message)
end

local function type_of(value)
  local meta = getmetatable(value)
  local declared = type(meta) == "table" and meta.__jsontype
  if declared then
    return declared
  end
  return #value > 0 and "array" or "object"
end

local write

local function write_array(out, values, depth)
  local length, count = #values, 0
  for key in tables.pairs(values) do
    if type(key) ~= "number" or key < 1 or key > length or key % 1 ~= 0 then
      fail("a table has both elements and members, or gaps")
    end
    count = count + 1
  end
  if count ~= length then
    fail("an array has gaps")
  end
  out[#out + 1] = "["
  for index = 1, length do
    if index > 1 then
      out[#out + 1] = ","
    end
    write(out, values[index], depth)
  end
  out[#out + 1] = "]"
end

local function write_object(out, values, depth)
  local names = {}
  for name in tables.pairs(values) do
    if type(name) ~= "string" then
      fail("the name of a member is a " .. type(name))
    end
    names[#names + 1] = name
  end
  table.sort(names)
  out[#out + 1] = "{"
  for index, name in ipairs(names) do
    out[#out + 1] = (index > 1 and "," or "") .. quoted(name) .. ":"
    write(out, values[name], depth)
  end
  out[#out + 1] = "}"
end

function write(out, value, depth)
  local kind = type(value)
  if kind == "string" then
    out[#out + 1] = quoted(value)
  elseif kind == "boolean" then
    out[#out + 1] = tostring(value)
  elseif value == json.null then
    out[#out + 1] = "null"
  elseif kind == "table" and type_of(value) ~= "number" then
    if depth == DEEPEST then
      fail("it is nested deeper than " .. DEEPEST .. " levels")
    end
    local write_table = type_of(value) == "array" and write_array or write_object
    write_table(out, value, depth + 1)
  else
    local text = number.write(value)
    if not text then
      fail(kind == "number" and "it has no number " .. tostring(value) or "a " .. kind .. " has no form in it")
    end
    out[#out + 1] = text
  end
end

-- Write a value as JSON, members in the order of their names. A table is an array when it is marked as one or has elements.
-- Raises an error of status "misuse" for what has no form in JSON.
function json.encode(value)
  local out = {}
  write(out, value, 0)
  return table.concat(out)
end

-- ---- Reading ----

local UNESCAPED = { ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }

local function broken(position)
  errors.misuse("This is not JSON: it cannot be read from byte " .. position .. " on")
end

local function utf8_of(code)
  if code < 0x80 then
    return string.char(code)
  elseif code < 0x800 then
    return string.char(0xC0 + math.floor(code / 0x40), 0x80 + code % 0x40)
  elseif code < 0x10000 then
    return string.char(0xE0 + math.floor(code / 0x1000), 0x80 + math.floor(code / 0x40) % 0x40, 0x80 + code % 0x40)
  end
  return string.char(
    0xF0 + math.floor(code / 0x40000),
    0x80 + math.floor(code / 0x1000) % 0x40,
    0x80 + math.floor(code / 0x40) % 0x40,
    0x80 + code % 0x40
  )
end

-- Read what is escaped as \uXXXX at a position, both halves of what is beyond U+FFFF. Gives the position behind it.
local function unicode(text, position)
  local digits = text:match("^%x%x%x%x", position)
  if not digits then
    broken(position)
  end
  local code = tonumber(digits, 16)
  if code >= 0xD800 and code < 0xDC00 then
    local low = text:match("^\\u([dD][c-fC-F]%x%x)", position + 4)
    if low then
      return utf8_of(0x10000 + (code - 0xD800) * 0x400 + tonumber(low, 16) - 0xDC00), position + 10
    end
  end
  return utf8_of(code), position + 4
end

-- Read a string from behind its first quote. Gives the position behind the last.
local function read_string(text, position)
  local plain, stop = text:match('^([^"\\]*)"()', position)
  local parts
  if not plain then
    parts = {}
    while true do
      local part, mark, behind = text:match('^([^"\\]*)(["\\])()', position)
      if not part then
        broken(position)
      end
      parts[#parts + 1] = part
      position = behind
      if mark == '"' then
        break
      end
      local letter = text:sub(position, position)
      if letter == "u" then
        parts[#parts + 1], position = unicode(text, position + 1)
      elseif UNESCAPED[letter] then
        parts[#parts + 1], position = UNESCAPED[letter], position + 1
      else
        broken(position)
      end
    end
    stop = position
  end
  local whole = plain or table.concat(parts)
  if plain and plain:find("[%z\1-\31]") then
    broken(position)
  end
  return whole, stop
end

local function behind_space(text, position)
  return text:match("^[ \n\r\t]*()", position)
end

local read

local function read_array(text, position, depth)
  local values, count = json.array(), 0
  position = behind_space(text, position)
  if text:find("^%]", position) then
    return values, position + 1
  end
  while true do
    count = count + 1
    values[count], position = read(text, position, depth)
    local mark, behind = text:match("^[ \n\r\t]*([,%]])()", position)
    if not mark then
      broken(position)
    elseif mark == "]" then
      return values, behind
    end
    position = behind
  end
end

local function read_object(text, position, depth)
  local values = {}
  position = behind_space(text, position)
  if text:find("^}", position) then
    return values, position + 1
  end
  while true do
    local name, mark, behind
    name = text:match('^[ \n\r\t]*"()', position) or broken(position)
    name, position = read_string(text, name)
    position = text:match("^[ \n\r\t]*:()", position) or broken(position)
    values[name], position = read(text, position, depth)
    mark, behind = text:match("^[ \n\r\t]*([,}])()", position)
    if not mark then
      broken(position)
    elseif mark == "}" then
      return values, behind
    end
    position = behind
  end
end

local WORDS = { ["true"] = true, ["false"] = false, null = json.null }

function read(text, position, depth)
  local mark
  mark, position = text:match("^[ \n\r\t]*(.?)()", position)
  if mark == '"' then
    return read_string(text, position)
  elseif mark == "{" or mark == "[" then
    if depth == DEEPEST then
      errors.misuse("This JSON is nested deeper than " .. DEEPEST .. " levels")
    end
    return (mark == "{" and read_object or read_array)(text, position, depth + 1)
  end
  local word, behind = text:match("^([%w.+-]+)()", position - 1)
  local value = WORDS[word]
  if value == nil then
    value = number.new(word)
  end
  if value == nil then
    broken(position - 1)
  end
  return value, behind
end

-- Read a JSON text. Raises an error of status "misuse" where it is none.
function json.decode(text)
  if type(text) ~= "string" then
    errors.misuse("JSON is a text, not a " .. type(text))
  end
  local value, position = read(text, 1, 0)
  position = behind_space(text, position)
  if position <= #text then
    broken(position)
  end
  return value
end

return json
