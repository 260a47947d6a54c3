-- Before the tests: gives the assertions, and all else here, the next and pairs that no LuaJIT compiles wrongly.
local tables = require("twilite.tables")

rawset(_G, "next", tables.next)
rawset(_G, "pairs", tables.pairs)
