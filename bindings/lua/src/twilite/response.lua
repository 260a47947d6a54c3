--- How a call was answered, beside what it was answered with. Of a record `record.response`, of an error `problem.response`.
-- @classmod twilite.Response
-- @field http_status the status of the last answer that came; nil when there was none
-- @field request_id its Twilio-Request-Id, which Twilio's support asks for; nil when it had none
-- @field attempts the HTTP requests made for the call, all pages and tries together
-- @field headers the fields of that answer, by their names in lower case; asking takes any case. One that came more than once
-- is one value, joined by ", "; but of Set-Cookie, which cannot be joined, it is the first
local response = {}

local Response = { __name = "twilite.Response" }

local Headers = {
  __name = "twilite.Headers",
  __index = function(headers, name)
    return type(name) == "string" and rawget(headers, name:lower()) or nil
  end,
}

function Response.__index(answered, name)
  if name ~= "headers" then
    return Response[name]
  end
  local headers = {}
  for field, value in answered:fields() do
    field = field:lower()
    if headers[field] == nil then
      headers[field] = value
    elseif field ~= "set-cookie" then
      headers[field] = headers[field] .. ", " .. value
    end
  end
  answered.headers = setmetatable(headers, Headers)
  return headers
end

--- Go through the header's fields as they came: `for name, value in response:fields() do`.
-- @return what gives a name and a value at each call
-- @function fields
function Response.fields(answered)
  return (answered.header or ""):gmatch("([^\r\n:]+): ?([^\r\n]*)\r\n")
end

--- Give every value of a field.
-- @string name the field's name, in any case
-- @treturn table an array of its values
-- @function all
function Response.all(answered, name)
  local values = {}
  for field, value in answered:fields() do
    if field:lower() == name:lower() then
      values[#values + 1] = value
    end
  end
  return values
end

function Response.__tostring(answered)
  return ("<twilite.Response HTTP %s %s>"):format(tostring(answered.http_status), tostring(answered.request_id))
end

-- Make one of what the core says of an answer.
function response.new(answer)
  return setmetatable({
    http_status = answer.http_status ~= 0 and answer.http_status or nil,
    request_id = answer.request_id,
    attempts = answer.attempts,
    header = answer.header,
  }, Response)
end

return response
