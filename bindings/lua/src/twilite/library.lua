-- The shared library: where it is found, and its functions, loaded at the first use.
local core = require("twilite.core")
local tables = require("twilite.tables")

local library = {}

local IN_CHECKOUT = "/bindings/lua/src/twilite"

local function exists(path)
  local file = io.open(path, "rb")
  return file ~= nil and file:close() and true
end

-- Where this file lies; looked up at once, for the program may change its folder.
local source = debug.getinfo(1, "S").source:match("^@(.*)$")
local folder = source and core.resolve(source)
folder = folder and folder:match("^(.*)/[^/]*$")

-- Where the library may be, in the order in which it is looked for: TWILITE_LIBRARY alone, when it is set; else beside the
-- package, in the build folder of the checkout that it lies in, under the prefix that it was installed under, and wherever
-- the system's loader looks.
local function candidates()
  local given = os.getenv("TWILITE_LIBRARY")
  if given and given ~= "" then
    return { given }
  end
  local found, above = {}, folder
  if above then
    local own = above .. "/libtwilite.so.1"
    if exists(own) then
      found[#found + 1] = own
    end
    if above:sub(-#IN_CHECKOUT) == IN_CHECKOUT then
      found[#found + 1] = above:sub(1, -#IN_CHECKOUT - 1) .. "/build/libtwilite.so"
    end
    while above ~= "" do
      above = above:match("^(.*)/[^/]*$")
      for _, name in ipairs({ "lib", "lib64" }) do
        local path = above .. "/" .. name .. "/libtwilite.so.1"
        if exists(path) then
          found[#found + 1] = path
        end
      end
    end
  end
  found[#found + 1] = "libtwilite.so.1"
  return found
end

local function load()
  local tried = {}
  for _, path in ipairs(candidates()) do
    local functions, problem, is_there = core.load(path)
    if functions then
      return functions
    elseif is_there then
      error(problem, 0)
    end
    tried[#tried + 1] = "\n  " .. path .. ": " .. problem
  end
  error("libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:" .. table.concat(tried), 0)
end

-- The functions that core.lua describes. Where there is no library that can be used, this raises a text, as require does.
return setmetatable(library, {
  __index = function(_, name)
    for found, loaded in tables.pairs(load()) do
      library[found] = loaded
    end
    return rawget(library, name)
  end,
})
