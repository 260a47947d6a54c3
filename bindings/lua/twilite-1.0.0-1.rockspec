rockspec_format = "3.0"
package = "twilite"
version = "1.0.0-1"
source = {
   url = "https://twilite.invalid/twilite-1.0.0.tar.gz",
   dir = "twilite-1.0.0/bindings/lua",
}
description = {
   summary = "All of Twilio's REST API over libtwilite",
   detailed = [[
      Calls Twilio's REST API by the names that its own libraries have, over the shared library libtwilite: through LuaJIT's
      ffi, or a small C module in PUC Lua. Many calls at once in coroutines, alone or under luv and cqueues.
   ]],
   license = "MIT",
}
dependencies = {
   "lua >= 5.1, < 5.5",
}
external_dependencies = {
   TWILITE = {
      header = "twilite.h",
   },
}
test_dependencies = {
   "busted",
   "cqueues",
   "luaposix",
   "luasocket",
   "luv",
}
test = {
   type = "busted",
}
build = {
   type = "builtin",
   modules = {
      ["twilite.native"] = {
         sources = { "src/native/native.c", "src/native/library.c" },
         incdirs = { "$(TWILITE_INCDIR)" },
         libraries = { "dl" },
      },
      ["twilite"] = "src/twilite/init.lua",
      ["twilite.chain"] = "src/twilite/chain.lua",
      ["twilite.client"] = "src/twilite/client.lua",
      ["twilite.core"] = "src/twilite/core.lua",
      ["twilite.core_ffi"] = "src/twilite/core_ffi.lua",
      ["twilite.declarations"] = "src/twilite/declarations.lua",
      ["twilite.errors"] = "src/twilite/errors.lua",
      ["twilite.json"] = "src/twilite/json.lua",
      ["twilite.library"] = "src/twilite/library.lua",
      ["twilite.loop.cqueues"] = "src/twilite/loop/cqueues.lua",
      ["twilite.loop.luv"] = "src/twilite/loop/luv.lua",
      ["twilite.map"] = "src/twilite/map.lua",
      ["twilite.nearest"] = "src/twilite/nearest.lua",
      ["twilite.number"] = "src/twilite/number.lua",
      ["twilite.places"] = "src/twilite/places.lua",
      ["twilite.queue"] = "src/twilite/queue.lua",
      ["twilite.response"] = "src/twilite/response.lua",
      ["twilite.results"] = "src/twilite/results.lua",
      ["twilite.session"] = "src/twilite/session.lua",
      ["twilite.stream"] = "src/twilite/stream.lua",
      ["twilite.tables"] = "src/twilite/tables.lua",
      ["twilite.task"] = "src/twilite/task.lua",
      ["twilite.waiting"] = "src/twilite/waiting.lua",
   },
}
