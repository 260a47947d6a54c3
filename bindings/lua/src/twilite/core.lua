-- The library as functions of plain values: over LuaJIT's ffi, or the C module elsewhere. Both are the same to all above.
--
-- A loader has
--   load(path)       the functions below; or nil, what is wrong, and whether there was a library at that path
--   resolve(path)    the path without links and dots, or nil
--   process()        the number of this process
--
-- The functions are named as the library's own, without "twilite_". A handle is freed by its free function or, when it is
-- forgotten, by the collector; freeing it twice does nothing. Of a response they give what it says, as an answer: a table of
-- status, json, http_status, attempts, tag, request_id and header. What makes a handle gives nil and an answer when it cannot.
local core = {}

local uses_ffi = type(rawget(_G, "jit")) == "table" and (pcall(require, "ffi"))
local loader = require(uses_ffi and "twilite.core_ffi" or "twilite.native")

core.name = uses_ffi and "ffi" or "C module"
core.load, core.resolve, core.process = loader.load, loader.resolve, loader.process

core.OK, core.MISUSE, core.CANCELLED, core.DONE, core.FULL, core.CLOSED = 0, 1, 7, 8, 9, 11

return core
