-- Gives a function that makes 32 hexadecimal digits which nobody else has, of the system's random bytes.
return function()
  local source = assert(io.open("/dev/urandom", "rb"))
  local bytes = source:read(16)
  source:close()
  return (bytes:gsub(".", function(byte)
    return ("%02x"):format(byte:byte())
  end))
end
