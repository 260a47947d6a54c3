-- Answer one request that came to a webhook, and let nobody in but Twilio: a CGI program, for Lua has no HTTP server of its own.
--
--     export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
--     REQUEST_METHOD=POST REQUEST_URI=/hook CONTENT_TYPE=... CONTENT_LENGTH=... HTTP_X_TWILIO_SIGNATURE=... \
--         lua5.4 examples/lua/webhook.lua < body
local twilite = require("twilite")

local LARGEST_BODY = 1024 * 1024

local function answer(status, content_type, body)
  io.stdout:write("Status: ", status, "\r\nContent-Type: ", content_type, "\r\nContent-Length: ", #body, "\r\n\r\n", body)
  os.exit(0)
end

local length = os.getenv("CONTENT_LENGTH") or ""
length = length == "" and "0" or length
if not length:find("^%d+$") or tonumber(length) > LARGEST_BODY then
  answer("413 Content Too Large", "text/plain", "413 Content Too Large\n")
end
local body = tonumber(length) > 0 and io.stdin:read(tonumber(length)) or ""

local is_twilio = twilite.is_authentic({
  auth_token = os.getenv("TWILIO_AUTH_TOKEN") or "",
  url = (os.getenv("WEBHOOK_ORIGIN") or "") .. (os.getenv("REQUEST_URI") or "/"),
  signature = os.getenv("HTTP_X_TWILIO_SIGNATURE"),
  content_type = os.getenv("CONTENT_TYPE"),
  body = body,
})
if not is_twilio then
  answer("403 Forbidden", "text/plain", "403 Forbidden\n")
end

-- What the message said, of the form's fields.
local said = ""
for name, value in body:gmatch("([^&=]+)=([^&]*)") do
  if name == "Body" then
    said = value:gsub("+", " "):gsub("%%(%x%x)", function(digits)
      return string.char(tonumber(digits, 16))
    end)
    break
  end
end
said = said:gsub("&", "&amp;"):gsub("<", "&lt;")
answer("200 OK", "text/xml; charset=utf-8", "<Response><Message>You said: " .. said .. "</Message></Response>")
