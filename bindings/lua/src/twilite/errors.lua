--- What can go wrong with a call: a table with all that the library knows, which `tostring` makes a sentence of.
--
-- docs/errors.md explains each member. No credential is in any of them.
-- @classmod twilite.Error
-- @field status "misuse", "invalid_parameters", "transport", "timeout", "api_error", "invalid_response" or "cancelled"
-- @field message a sentence for a person
-- @field operation the operation's id
-- @field http_status,code,more_info,details,request_id what Twilio said
-- @field parameters for "invalid_parameters" each that is not valid: a table of name, rule and message
-- @field may_have_taken_effect whether a change may have been made although the call failed: look before you repeat it
-- @field attempts the HTTP requests made for the call
-- @field error the library's error object, whole
-- @field response a twilite.Response: how the call was answered
local errors = {}

-- The members of the library's error object are the error's own as well.
local Error = { __name = "twilite.Error" }

function Error.__index(failure, name)
  local known = rawget(failure, "error")
  return known and known[name]
end

function Error.__tostring(failure)
  local text = { failure.message or "" }
  if failure.code ~= nil then
    text[1] = text[1] .. (" (HTTP %s, code %s)"):format(tostring(failure.http_status), tostring(failure.code))
  end
  for _, list in ipairs({ failure.parameters or {}, failure.properties or {} }) do
    for _, what in ipairs(list) do
      text[#text + 1] = what.message
    end
  end
  if failure.may_have_taken_effect then
    text[#text + 1] = "it may have taken effect"
  end
  return table.concat(text, "; ")
end

-- Make an error of the library's error object.
function errors.new(known, response)
  return setmetatable({ error = known, response = response }, Error)
end

-- Make the error of a call that is wrong in itself.
function errors.misused(message, operation)
  return errors.new({
    status = "misuse",
    message = message,
    operation = operation,
    may_have_taken_effect = false,
    attempts = 0,
  })
end

-- Raise it.
function errors.misuse(message, operation)
  error(errors.misused(message, operation), 0)
end

-- Make the error of a call that was ended before the library had it.
function errors.cancelled(message, operation)
  return errors.new({
    status = "cancelled",
    message = message,
    operation = operation,
    may_have_taken_effect = false,
    attempts = 0,
  })
end

-- Tell whether a value is an error of this package.
function errors.is_error(value)
  return type(value) == "table" and getmetatable(value) == Error
end

return errors
