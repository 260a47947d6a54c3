-- pairs and next, which all here use in place of Lua's own. LuaJIT's compiler for x64 had `next` give an address of 32 bits now
-- and then, which ends the process (LuaJIT/LuaJIT#829, mended in April 2022); Debian 12 has that one, and calls it 2.1.0-beta3.
-- What calls a function that may not be compiled is not compiled either.
local next = next
local tables = { pairs = pairs, next = next }

local jit = rawget(_G, "jit")
if type(jit) == "table" and jit.version_num == 20100 and jit.version:find("beta", 1, true) then
  function tables.next(values, key)
    return next(values, key)
  end
  jit.off(tables.next)

  function tables.pairs(values)
    return tables.next, values, nil
  end
end

return tables
