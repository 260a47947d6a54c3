-- Numbers of JSON as Lua has them, without loss: a Lua number where that is the number exactly, an int64_t in LuaJIT, and
-- else an object that has the number's text.
local number = {}

local has_ffi, ffi = pcall(require, "ffi")
local has_cdata = has_ffi and type(rawget(_G, "jit")) == "table"
local math_type = math.type or function()
  return "float"
end

-- A number that Lua has none for: one beyond 64 bits (in Lua 5.1 and 5.2 beyond 53), one with more digits than a double, or
-- beyond its range. tostring gives it as it was written; tonumber(tostring(n)) the nearest that there is.
local Number = { __name = "twilite.Number", __jsontype = "number" }
Number.__index = Number

function Number.__tostring(exact)
  return exact.text
end

function Number.__eq(one, other)
  return one.text == other.text
end

-- Lua reads and writes numbers with the decimal point of the locale that the program has set.
local function decimal_point()
  return ("%.1f"):format(0.5):sub(2, 2)
end

local function to_float(text)
  local point = decimal_point()
  return tonumber(point == "." and text or (text:gsub("%.", point)))
end

-- The significant digits of a decimal number and its exponent: equal for numbers that are equal.
local function normal(text)
  local sign, whole, fraction, exponent = text:match("^(%-?)(%d+)%.?(%d*)[eE]?([+-]?%d*)$")
  local digits = whole .. fraction
  exponent = (tonumber(exponent) or 0) - #fraction
  digits = digits:gsub("^0+", "")
  local stripped = digits:gsub("0+$", "")
  return (stripped == "" and "" or sign) .. stripped, stripped == "" and 0 or exponent + #digits - #stripped
end

local function is_equal(one, other)
  local digits, exponent = normal(one)
  local other_digits, other_exponent = normal(other)
  return digits == other_digits and exponent == other_exponent
end

-- Write a float with as few digits as tell it from all others.
local function float_text(value)
  if value == math.floor(value) and value > -2 ^ 53 and value < 2 ^ 53 then
    return ("%d"):format(value)
  end
  local text
  for digits = 15, 17 do
    text = ("%." .. digits .. "g"):format(value)
    if tonumber(text) == value then
      break
    end
  end
  local point = decimal_point()
  return point == "." and text or (text:gsub("%" .. point, "."))
end

-- Compare integers that have no leading zeros, as text.
local function is_at_most(digits, bound)
  return #digits < #bound or (#digits == #bound and digits <= bound)
end

local function integer(text)
  local sign, digits = text:match("^(%-?)(%d+)$")
  if is_at_most(digits, "9007199254740992") then
    return tonumber(text)
  end
  if not is_at_most(digits, sign == "-" and "9223372036854775808" or "9223372036854775807") then
    return nil
  end
  if math_type(0) == "integer" then
    return tonumber(text)
  elseif has_cdata then
    local value = ffi.cast("int64_t", 0)
    for digit in digits:gmatch("%d") do
      value = value * 10 - tonumber(digit) -- there is one negative number more
    end
    return sign == "-" and value or -value
  end
end

-- Read the text of a JSON number.
function number.read(text)
  local value
  if text:find("^%-?%d+$") then
    value = integer(text)
  else
    value = to_float(text)
    if value and not (value - value == 0 and is_equal(text, float_text(value))) then
      value = nil
    end
  end
  return value or setmetatable({ text = text }, Number)
end

-- Write a number as JSON. Gives nil for infinities and what is no number.
function number.write(value)
  if type(value) == "number" then
    if math_type(value) == "integer" then
      return ("%d"):format(value)
    end
    return value - value == 0 and float_text(value) or nil
  elseif type(value) == "cdata" and has_cdata then
    if ffi.istype("int64_t", value) or ffi.istype("uint64_t", value) then
      return (tostring(value):gsub("[UL]+$", ""))
    end
  elseif getmetatable(value) == Number then
    return value.text
  end
end

-- Make a number of its text, such as "18446744073709551616", exactly. Gives nil where the text is no number of JSON.
function number.new(text)
  local whole, rest = tostring(text):match("^%-?(%d+)(.*)$")
  if not whole or whole:find("^0%d") then
    return nil
  end
  rest = rest:gsub("^%.%d+", ""):gsub("^[eE][+-]?%d+$", "")
  return rest == "" and number.read(text) or nil
end

return number
