-- The samples of the README, each as a program on the sandbox.
local child = require("spec.support.child")
local sandbox = require("spec.support.sandbox")

local readme = assert(io.open("README.md")):read("*a")

describe("a sample of the README", function()
  local count = 0
  for sample in readme:gmatch("\n```lua\n(.-)```") do
    count = count + 1
    it("runs: " .. count, function()
      sandbox.reset()
      local ended = child.program(sample, { environment = sandbox.environment() })
      assert.same({ 0, "" }, { ended.status, ended.problems }, sample)
    end)
  end

  it("is there", function()
    assert.is_true(count > 8)
  end)

  it("follows the sections that all bindings have", function()
    local titles = {}
    for title in readme:gmatch("\n## ([^\n]+)") do
      titles[#titles + 1] = title
    end
    assert.same({ "Installation", "First record", "Errors", "Many at once", "Options", "Development" }, titles)
  end)
end)

describe("an example", function()
  local function run(name, arguments)
    return child.run(child.lua, { "../../examples/lua/" .. name .. ".lua", (table.unpack or unpack)(arguments or {}) }, {
      environment = sandbox.environment(),
    })
  end

  before_each(sandbox.reset)

  it("runs in every Lua", function()
    for _, name in ipairs({ "entities", "users", "customer_profiles", "entity_assignments", "errors", "response_headers" }) do
      local ended = run(name)
      assert.same({ 0, "" }, { ended.status, ended.problems }, name)
      assert.is_truthy(#ended.output > 20)
    end
  end)

  it("creates many", function()
    local path = os.tmpname()
    local file = io.open(path, "w")
    for number = 1, 200 do
      file:write(('{"ServiceSid": "%s", "Identity": "identity-%d"}\n\n'):format(sandbox.service_sid, number))
    end
    file:close()
    local ended = run("bulk_create", { "verify.v2.entity.create", path })
    os.remove(path)
    assert.same({ 0, "200 created, 0 refused, 0 of unknown outcome\n" }, { ended.status, ended.problems })
    assert.matches('{"line": 399, "sid": "YE%x+"}', ended.output)
  end)
end)
