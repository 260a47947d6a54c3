-- JSON that loses nothing.
local twilite = require("twilite")
local json = twilite.json

describe("json", function()
  it("gives back what it has read", function()
    for _, text in ipairs({
      "[]",
      "{}",
      "null",
      "true",
      '""',
      '[[],{},[{}],{"a":[]}]',
      '{"a":null,"b":false,"c":[null]}',
      '"\\u0000 \\" \\\\ \\n \\u001f"',
      '"Grüße, 你好, 🙂"',
      '"\\ud800 alone"',
      "[0,-1,2147483648,9007199254740991,9007199254740992]",
      "[9007199254740993,9223372036854775807,-9223372036854775808]",
      "[9223372036854775808,18446744073709551615,-123456789012345678901234567890]",
      "[0.1,-0.0075,1.5e-09,2.5e+300,3.141592653589793]",
      "[0.1000000000000000055511151231257827,1e400,123456789012345678.5]",
    }) do
      assert.equal(text, json.encode(json.decode(text)))
    end
  end)

  it("reads numbers as Lua's own where those are exact", function()
    assert.equal(42, json.decode("42"))
    assert.equal(0.5, json.decode("5e-1"))
    assert.equal(2 ^ 53, json.decode("9007199254740992"))
    assert.equal("9007199254740993", (tostring(json.decode("9007199254740993")):gsub("LL$", "")))
    local large = json.decode("18446744073709551616")
    assert.equal("18446744073709551616", tostring(large))
    assert.is_true(large == twilite.number("18446744073709551616"))
    assert.equal(2 ^ 64, tonumber(tostring(large)))
  end)

  it("writes whole floats as integers", function()
    assert.equal("[10,10,0]", json.encode({ 10, 20 / 2, 0.0 }))
  end)

  it("takes a number's text for a number", function()
    assert.equal('{"n":1e400}', json.encode({ n = twilite.number("1e400") }))
    for _, text in ipairs({ "", "1.", ".5", "01", "+1", "1e", "0x10", "nan", "1 " }) do
      assert.is_nil(twilite.number(text))
    end
  end)

  it("tells arrays from objects, and null from nothing", function()
    assert.equal("{}", json.encode({}))
    assert.equal("[]", json.encode(twilite.array()))
    assert.equal("[1]", json.encode(twilite.array({ 1 })))
    assert.equal(twilite.null, json.decode('{"a":null}').a)
    assert.is_nil(json.decode("{}").a)
    assert.equal("null", tostring(twilite.null))
    assert.has_error(function()
      twilite.null.a = 1
    end)
  end)

  it("refuses what is no JSON", function()
    for _, text in ipairs({
      "", " ", "[", "[1,", "[1,]", "[1 2]", "{", '{"a"}', '{"a":}', '{"a":1,}', "{a:1}", "01", "1.", "-", ".5", "+1", "1e",
      "nul", "True", '"a', '"\n"', '"\\x"', '"\\u12"', "1 2", "[1]]", ("["):rep(200),
    }) do
      local is_read, problem = pcall(json.decode, text)
      assert.is_false(is_read, text)
      assert.equal("misuse", problem.status)
    end
  end)

  it("refuses what has no form in JSON", function()
    local circular = {}
    circular.a = circular
    for _, value in ipairs({ 0 / 0, 1 / 0, print, circular, { 1, a = 2 }, { [1.5] = 1 }, { 1, [3] = 3, [4] = 4 } }) do
      local is_written, problem = pcall(json.encode, value)
      assert.is_false(is_written)
      assert.equal("misuse", problem.status)
    end
  end)

  it("reads arrays that dkjson and others mark", function()
    assert.equal("[]", json.encode(setmetatable({}, { __jsontype = "array" })))
  end)
end)
