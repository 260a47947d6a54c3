-- What LuaJIT compiles of this package.
local child = require("spec.support.child")

local jit = rawget(_G, "jit")

-- Loops of the package that go through tables, compiled as soon as they can be; then what was compiled.
local PROGRAM = [[
jit.opt.start("hotloop=2", "hotexit=2")
local compiled = os.tmpname()
require("jit.dump").on("i", compiled)
local twilite = require("twilite")
for round = 1, 200 do
  twilite.json.encode({ To = "+15558675310", Tags = { "a", "b", round }, Deep = { [tostring(round)] = { x = "y" } } })
  pcall(twilite.client, { account_sid = "AC" .. ("0"):rep(32), auth_token = "t", timeout_ms = round })
end
require("jit.dump").off()
for line in io.lines(compiled) do
  print(line)
end
os.remove(compiled)
]]

describe("LuaJIT", function()
  it("compiles no next(), which Debian 12's does into a wrong address now and then", function()
    if not jit or not jit.version:find("beta", 1, true) then
      return pending("another interpreter")
    end
    local ended = child.program(PROGRAM)
    assert.same({ 0, "" }, { ended.status, ended.problems })
    assert.matches("---- TRACE %d+ IR", ended.output)
    assert.is_nil(ended.output:match("[^\n]*lj_vm_next[^\n]*"))
  end)
end)
