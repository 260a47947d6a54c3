--- All of Twilio's REST API, over the shared library libtwilite.
--
--    local twilite = require("twilite")
--    local client = twilite.client()
--    local entity = client.verify.v2.services("VA...").entities.create({ identity = "ff483d1ff591898a9942916050d2ca3f" })
--    print(entity.sid)
--
-- Every failure is raised as a twilite.Error, but that of a library that cannot be loaded: that is a text.
-- No value of this package may be used by two Lua states; each state that requires it has its own.
-- @module twilite
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

--- The version of this package.
twilite._VERSION = "1.0.0"

--- JSON's null: what a record has where Twilio's answer has null, and a parameter that is as if not given.
twilite.null = json.null

--- Mark a table as an array of JSON, so that it is one when it has no elements.
-- @function array
-- @tab[opt] values the table; a new one, if not given
-- @treturn table the table
twilite.array = json.array

--- Make a number that Lua may have none for.
-- @function number
-- @string text the number as JSON writes it, such as "18446744073709551616"
-- @return a number where that is exact, else an object that is written as the text; nil where the text is no number
twilite.number = number.new

--- JSON without loss: `json.encode(value)` gives a text, `json.decode(text)` a value.
-- Both raise a twilite.Error of status "misuse": for what has no form in JSON, and for what is no JSON.
twilite.json = { encode = json.encode, decode = json.decode }

--- Tell whether a value is a twilite.Error.
-- @function is_error
-- @param value any value
-- @treturn boolean whether it is
twilite.is_error = errors.is_error

--- Tell how a result or an error was answered. The same as `result.response`, where the result has no member of that name.
-- @function response
-- @param of a record, a list or a twilite.Error
-- @treturn twilite.Response how; nil for what no call of its own has brought
twilite.response = results.response

--- Call a function and catch what it raises, as Lua's pcall does; in a coroutine of Lua 5.1, too, where Lua's own cannot.
-- @function pcall
-- @func call the function
-- @param ... its arguments
-- @return true and what it returned; or false and what it raised
twilite.pcall = waiting.pcall

--- Make a client. Make one, and keep it.
--
-- Sends nothing. Raises a twilite.Error of status "misuse" when an option is wrong or there are no credentials.
-- @function client
-- @tab[opt] options those of the library, by their names (docs/options.md); what is not given comes from the environment
-- @tab[opt] options.queue the options of the library's queue, for calls that are made at once: `max_in_flight` and more
-- @param[opt] options.loop "luv" or "cqueues", or a table that is such a loop; then calls in coroutines wait in it
-- @treturn twilite.Client the client; close it, or leave it to the collector
twilite.client = client.new

--- Call a function with what is to be closed, and close that however it ends; for a Lua before 5.4, which has no `<close>`.
--
-- What the function raises is raised again.
-- @param closing a client, a stream, or another object with a method `close`
-- @func call the function; it is given `closing`
-- @return what the function returned
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

--- Check parameters as a call does, without a client and without sending them. Raises a twilite.Error, as the call would.
-- @string operation the operation's id
-- @tab[opt] parameters as for Client:call
-- @treturn boolean true
function twilite.validate(operation, parameters)
  if type(operation) ~= "string" or operation:find("\0", 1, true) then
    errors.misuse("An operation's id is a text without U+0000")
  end
  results.take(library.validate(operation, session.encode(parameters, "Parameters", operation)))
  return true
end

--- Make an access token, with which a user's own program signs in. Sends nothing.
--
-- Raises a twilite.Error of status "misuse" that says all that is wrong.
-- @tab[opt] options `identity`, `grants`, `ttl_seconds`, `nbf`; `account_sid`, `api_key`, `api_secret` and `region`, from the
-- environment where they are not given. docs/access-tokens.md explains them
-- @treturn table `token`, which lets in whoever has it, and `expires_at`, the time in seconds since 1970
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

--- Tell whether a request that came to a webhook is Twilio's, and came as Twilio sent it. docs/webhooks.md explains.
--
-- Needs no client and no network. Raises a twilite.Error of status "misuse" for a token that is empty or has a NUL, and for a
-- URL without a scheme.
-- @tab request what came
-- @string request.auth_token the account's auth token
-- @string request.url the one that Twilio was told, with scheme, host and query
-- @string[opt] request.signature the header X-Twilio-Signature; nil when there is none, and then it is not Twilio's
-- @string[opt] request.content_type the header Content-Type
-- @string[opt] request.body the body as it came, any bytes
-- @treturn boolean whether it is
function twilite.is_authentic(request)
  if type(request) ~= "table" then
    errors.misuse("A request is a table, not a " .. type(request))
  end
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

--- Tell the version of the library that is loaded, as "1.2.3".
-- @treturn string the version
function twilite.version()
  return library.version()
end

return twilite
