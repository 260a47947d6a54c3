-- Twilite in luv's event loop, the libuv of Lua. docs: `loop` in twilite.client's options.
local uv = require("luv")

return {
  -- Watch a descriptor: call ready() whenever it is readable. Gives the function that ends this.
  watch = function(descriptor, ready)
    local poll = uv.new_poll(descriptor)
    poll:start("r", ready)
    return function()
      poll:close()
      if not uv.loop_mode() then
        uv.run("nowait") -- luv crashes at the end of a process over a handle whose closing has not ended
      end
    end
  end,
}
