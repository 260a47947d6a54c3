-- What runs in Lua 5.1 to 5.4 and in LuaJIT.
std = "min"
max_line_length = 130
read_globals = { "unpack", table = { fields = { "pack", "unpack" } }, math = { fields = { "type" } } }
include_files = { "**/*.lua", "*.rockspec" }
files["spec"] = { std = "+busted" }
files["spec/support"] = { std = "min" }
files["*.rockspec"] = { std = "rockspec" }
-- tables.lua says why.
files["src/twilite"] = { not_globals = { "next", "pairs" } }
files["src/twilite/tables.lua"] = { globals = { "next", "pairs" } }
