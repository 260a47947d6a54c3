-- Twilite: all of Twilio's REST API, over the shared library libtwilite.
--
--   local twilite = require("twilite")
--   local client = twilite.client()
--   local entity = client.verify.v2.services("VA...").entities.create({ identity = "ff483d1ff591898a9942916050d2ca3f" })
--   print(entity.sid)
--
-- Every failure is raised as an error of one kind: a table with `status`, `message` and all else that the library knows.
-- twilite.is_error tells it from other errors.
local client = require("twilite.client")
local core = require("twilite.core")
local errors = require("twilite.errors")
local json = require("twilite.json")
local library = require("twilite.library")
local number = require("twilite.number")
local results = require("twilite.results")
local session = require("twilite.session")
local waiting = require("twilite.waiting")

local twilite = {}

-- The version of this package.
twilite._VERSION = "1.0.0"

-- JSON's null: what a record has where Twilio's answer has null, and a parameter that is as if not given.
twilite.null = json.null

-- Mark a table as an array of JSON, so that it is one when it has no elements; a new one when none is given.
twilite.array = json.array

-- Make a number that Lua may have none for of its text, such as "18446744073709551616"; nil where the text is no number.
twilite.number = number.new

-- JSON without loss: json.encode(value) and json.decode(text).
twilite.json = { encode = json.encode, decode = json.decode }

-- Tell whether a value is an error of this package.
twilite.is_error = errors.is_error

-- Tell how a result or an error was answered: http_status, request_id, attempts, headers. The same as result.response,
-- where the result has no member of that name.
twilite.response = results.response

-- Call a function and catch what it raises, as Lua's pcall does; in a coroutine of Lua 5.1, too, where Lua's own cannot.
twilite.pcall = waiting.pcall

-- Make a client. Make one, and keep it.
--
-- options  those of the library, by their names (docs/options.md); what is not given comes from the environment.
--          queue: a table of the options of the library's queue, for calls that are made at once: max_in_flight and more.
--          loop: "luv" or "cqueues", or a table that is such a loop; then calls in coroutines wait in that event loop.
--
-- Sends nothing. Raises an error of status "misuse" when an option is wrong or there are no credentials.
twilite.client = client.new

-- Call a function with what is to be closed, close it however that ends, and give what the function returned; for a Lua
-- before 5.4, which has no <close>. The function may raise an error, which is raised again.
function twilite.using(closing, call)
  local function finish(went_well, ...)
    closing:close()
    if not went_well then
      error((...), 0)
    end
    return ...
  end
  return finish(waiting.pcall(call, closing))
end

-- Check parameters as a call does, without a client and without sending them. Gives true, or raises an error.
function twilite.validate(operation, parameters)
  if type(operation) ~= "string" or operation:find("\0", 1, true) then
    errors.misuse("An operation's id is a text without U+0000")
  end
  results.take(library.validate(operation, session.encode(parameters, "Parameters", operation)))
  return true
end

-- Make an access token, with which a user's own program signs in. Sends nothing.
--
-- options  identity, grants, ttl_seconds, nbf; account_sid, api_key, api_secret and region, from the environment where they
--          are not given. docs/access-tokens.md explains them.
--
-- Gives a table of token and expires_at, the time in seconds since 1970. The token lets in whoever has it.
function twilite.access_token(options)
  return results.take(library.access_token(session.encode(options, "Options")))
end

local function webhook_text(value, name, is_optional)
  if value == nil and is_optional then
    return nil
  elseif type(value) ~= "string" then
    errors.misuse(name .. " is a text, not a " .. type(value))
  end
  return value
end

-- Tell whether a request that came to a webhook is Twilio's, and came as Twilio sent it.
--
-- request  auth_token: the account's. url: the one that Twilio was told, with scheme, host and query. signature: the
--          request's header X-Twilio-Signature. content_type: its Content-Type. body: its body, any bytes. The last three
--          are nil where the request has none. docs/webhooks.md explains.
--
-- Raises an error of status "misuse" for a token that is empty or has a NUL, and for a URL without a scheme.
function twilite.is_authentic(request)
  local token = webhook_text(request.auth_token, "auth_token")
  local url = webhook_text(request.url, "url")
  local signature = webhook_text(request.signature, "signature", true)
  local content_type = webhook_text(request.content_type, "content_type", true)
  local body = webhook_text(request.body, "body", true) or ""
  if token:find("\0", 1, true) then
    errors.misuse("The auth token has a U+0000")
  end
  -- What the request brings is whatever its sender likes. C would take it up to its NUL alone.
  if (url .. (signature or "") .. (content_type or "")):find("\0", 1, true) then
    return false
  end
  local status = library.webhook_check(token, signature, url, content_type, body)
  if status == core.MISUSE then
    errors.misuse(token == "" and "The auth token is empty" or "The URL has no scheme, such as https://")
  end
  return status == core.OK
end

-- Tell the version of the library that is loaded, as "1.2.3".
function twilite.version()
  return library.version()
end

return twilite
