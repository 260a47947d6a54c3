-- How the library is found and refused; and what the package says of it.
local child = require("spec.support.child")
local core = require("twilite.core")

local build = os.getenv("TWILITE_BUILD")
local sources = build:gsub("/build$", "") .. "/bindings/lua/src/"

local function temporary()
  local path = os.tmpname()
  os.remove(path)
  assert(os.execute("mkdir -p " .. path))
  return path
end

-- Copy the package's Lua files into a folder.
local function copy_package(folder)
  assert(os.execute(("mkdir -p %s && cp -r %stwilite %s/"):format(folder, sources, folder)))
  return { LUA_PATH = folder .. "/?.lua;" .. folder .. "/?/init.lua;;", TWILITE_LIBRARY = false, LD_LIBRARY_PATH = false }
end

local VERSION = 'io.write(require("twilite").version())'

describe("the library", function()
  local folder

  before_each(function()
    folder = temporary()
  end)

  after_each(function()
    os.execute("rm -r " .. folder)
  end)

  local function compile(text)
    local source = folder .. "/other.c"
    local file = assert(io.open(source, "w"))
    file:write(text)
    file:close()
    assert(os.execute(("cc -shared -fPIC -o %s/libother.so %s"):format(folder, source)))
    return folder .. "/libother.so"
  end

  it("is the one that TWILITE_LIBRARY names, and no other", function()
    local ended = child.program(VERSION, { environment = { TWILITE_LIBRARY = build .. "/libtwilite.so.1.0.0" } })
    assert.same({ 0, "1.0.0" }, { ended.status, ended.output })
    ended = child.program(VERSION, { environment = { TWILITE_LIBRARY = "/no/such/libtwilite.so.1" } })
    assert.equal(1, ended.status)
    assert.matches("TWILITE_LIBRARY may say where", ended.problems)
    assert.matches("/no/such/libtwilite.so.1: ", ended.problems, 1, true)
    assert.is_nil(ended.problems:find(build, 1, true))
  end)

  it("lies beside the package, or in the checkout, or under the same prefix", function()
    local beside = copy_package(folder .. "/a")
    assert(os.execute(("cp %s/libtwilite.so.1.0.0 %s/a/twilite/libtwilite.so.1"):format(build, folder)))
    assert.equal("1.0.0", child.program(VERSION, { environment = beside }).output)

    local checkout = copy_package(folder .. "/b/bindings/lua/src")
    assert(os.execute(("mkdir %s/b/build && cp %s/libtwilite.so.1.0.0 %s/b/build/libtwilite.so"):format(folder, build, folder)))
    assert.equal("1.0.0", child.program(VERSION, { environment = checkout }).output)

    local prefix = copy_package(folder .. "/c/share/lua")
    assert(os.execute(("mkdir %s/c/lib && cp %s/libtwilite.so.1.0.0 %s/c/lib/libtwilite.so.1"):format(folder, build, folder)))
    assert.equal("1.0.0", child.program(VERSION, { environment = prefix }).output)
  end)

  it("is found by a package whose folder is given relatively, though the program goes elsewhere", function()
    copy_package(folder .. "/a")
    assert(os.execute(("cp %s/libtwilite.so.1.0.0 %s/a/twilite/libtwilite.so.1"):format(build, folder)))
    local there = { LUA_PATH = "a/?.lua;a/?/init.lua;;", TWILITE_LIBRARY = false, LD_LIBRARY_PATH = false }
    local text = 'local twilite = require("twilite"); require("luv").chdir("/"); io.write(twilite.version())'
    assert.equal("1.0.0", child.program(text, { environment = there, folder = folder }).output)
  end)

  it("is found by the system's loader at last, and all places are told when it is nowhere", function()
    local nowhere = copy_package(folder .. "/a")
    nowhere.LD_LIBRARY_PATH = build
    assert.equal("1.0.0", child.program(VERSION, { environment = nowhere }).output)
    nowhere.LD_LIBRARY_PATH = folder
    local ended = child.program(VERSION, { environment = nowhere })
    assert.equal(1, ended.status)
    assert.matches("\n  libtwilite.so.1: ", ended.problems, 1, true)
  end)

  it("of another interface is refused, with both versions", function()
    local other = compile("int twilite_abi_version(void) { return 7; }")
    local ended = child.program(VERSION, { environment = { TWILITE_LIBRARY = other } })
    assert.equal(1, ended.status)
    assert.matches(other .. " has the binary interface 7; this package needs 1", ended.problems, 1, true)
  end)

  it("that is another library, or an older one, is refused", function()
    local other = compile("int something(void) { return 7; }")
    local ended = child.program(VERSION, { environment = { TWILITE_LIBRARY = other } })
    assert.matches("is not libtwilite", ended.problems)
    other = compile("int twilite_abi_version(void) { return 1; }")
    ended = child.program(VERSION, { environment = { TWILITE_LIBRARY = other } })
    assert.matches("has no twilite_%w+: it is older than this package", ended.problems)
    assert.equal(1, ended.status)
  end)

  it("is not looked for before it is needed", function()
    local text = 'local twilite = require("twilite"); io.write(tostring(twilite.null))'
    assert.equal("null", child.program(text, { environment = { TWILITE_LIBRARY = "/no/such" } }).output)
  end)

  it("has every declaration as its header has it", function()
    local file = assert(io.open(build .. "/twilite.cdef.h"))
    local header = file:read("*a"):gsub("%s+", " ")
    file:close()
    local count = 0
    for declaration in require("twilite.declarations"):gmatch("[^;]+;") do
      declaration = declaration:gsub("%s+", " "):gsub("^ ", "")
      assert.is_truthy(header:find(declaration, 1, true), declaration)
      count = count + 1
    end
    assert.is_true(count > 30)
  end)

  it("is used through the C module by a LuaJIT without ffi, as by PUC Lua", function()
    local text = [[
      package.preload.ffi = function() error("there is none") end
      io.write(require("twilite").version(), " ", require("twilite.core").name)
    ]]
    assert.equal("1.0.0 C module", child.program(text).output)
  end)

  it("may be declared by the program as well, in LuaJIT", function()
    if core.name ~= "ffi" then
      return
    end
    local text = [[
      local ffi = require("ffi")
      local header = assert(io.open("%s/twilite.cdef.h")):read("*a")
      ffi.cdef(header)
      local twilite = require("twilite")
      io.write(twilite.version(), " ", ffi.string(ffi.load("%s/libtwilite.so").twilite_version()))
    ]]
    assert.equal("1.0.0 1.0.0", child.program(text:format(build, build)).output)
  end)
end)

describe("the rockspec", function()
  local rockspec = {}

  before_each(function()
    local text = assert(io.open("twilite-1.0.0-1.rockspec")):read("*a")
    local load_it = loadstring or load -- luacheck: ignore 113
    local chunk = load_it(text, "rockspec", "t", rockspec)
    if setfenv then -- luacheck: ignore 113
      setfenv(chunk, rockspec) -- luacheck: ignore 113
    end
    chunk()
  end)

  it("has the package's version", function()
    assert.equal(require("twilite")._VERSION .. "-1", rockspec.version)
    assert.equal(require("twilite").version(), require("twilite")._VERSION)
  end)

  it("comes with the licence", function()
    local own, roots = io.open("LICENSE"):read("*a"), io.open("../../LICENSE"):read("*a")
    assert.equal(roots, own)
    assert.matches(rockspec.description.license .. " License", own)
  end)

  it("has every module", function()
    local listed, found = {}, {}
    for _, path in pairs(rockspec.build.modules) do
      if type(path) == "string" then
        listed[#listed + 1] = path
      end
    end
    for path in io.popen("find src -name '*.lua'"):lines() do
      found[#found + 1] = path
    end
    table.sort(listed)
    table.sort(found)
    assert.same(found, listed)
  end)

  it("makes a package that works where it is installed", function()
    local version = _VERSION:match("%d%.%d")
    local folder = temporary()
    assert(os.execute(("cp -r src *.rockspec %s/"):format(folder)))
    local made = child.run("luarocks", {
      "--lua-version", version, "--tree", folder .. "/tree", "make", "twilite-1.0.0-1.rockspec",
      "TWILITE_INCDIR=" .. build:gsub("/build$", "/include"),
    }, { folder = folder })
    assert.equal(0, made.status, made.output .. made.problems)
    assert(os.execute(("cp %s/libtwilite.so.1.0.0 %s/tree/lib/libtwilite.so.1"):format(build, folder)))
    local share = ("%s/tree/share/lua/%s/"):format(folder, version)
    local ended = child.program(VERSION, {
      environment = {
        LUA_PATH = share .. "?.lua;" .. share .. "?/init.lua",
        LUA_CPATH = ("%s/tree/lib/lua/%s/?.so"):format(folder, version),
        TWILITE_LIBRARY = false,
        LD_LIBRARY_PATH = false,
      },
    })
    assert.same({ "1.0.0", "" }, { ended.output, ended.problems })
    os.execute("rm -r " .. folder)
  end)
end)
