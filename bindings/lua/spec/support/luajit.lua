-- Before the tests: has LuaJIT not compile the assertions, which go through tables with next(); src/twilite/tables.lua says what
-- comes of it.
local jit = rawget(_G, "jit")
if jit then
  for _, compares in pairs(require("luassert.util")) do
    if type(compares) == "function" then
      jit.off(compares, true)
    end
  end
end
