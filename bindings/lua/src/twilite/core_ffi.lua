-- libtwilite for LuaJIT, over its ffi. core.lua says what this gives.
local ffi = require("ffi")
local jit = require("jit")

local ABI_VERSION = 1

ffi.cdef(require("twilite.declarations"))
ffi.cdef([[
int lua_gethookmask(void *state);
char *realpath(const char *path, char *resolved);
void free(void *pointer);
int getpid(void);
]])

-- What the library asks while a call waits. An interpreter's signal handler sets a hook, which has LuaJIT raise something at
-- its next step; a call that is ended by it lets that step come. LuaJIT's own function tells, so no Lua runs inside a call.
-- Hooks are one for all coroutines, so any of them will do.
local any_state = coroutine.create(function() end)
local state = ffi.cast("void *", tonumber(tostring(any_state):match("0x%x+")))
local has_gethookmask, gethookmask = pcall(function()
  return ffi.cast("twilite_interrupt_fn", ffi.C.lua_gethookmask)
end)

-- Nothing where a debugger or a profiler has set a hook already.
local function interrupted()
  if has_gethookmask and any_state and ffi.C.lua_gethookmask(state) == 0 then
    return gethookmask, state
  end
  return nil, nil
end

local function text(pointer)
  if pointer ~= nil then
    return ffi.string(pointer)
  end
end

-- A handle is a table that knows whether its pointer was freed: when a process ends, finalizers of ffi come first, and those
-- of the program may still use it. `life` does not lead to the pointer, which would then never be collected.
local function handle(pointer, free)
  local life = { is_over = false }
  return {
    life = life,
    free = free,
    pointer = ffi.gc(pointer, function(forgotten)
      life.is_over = true
      free(forgotten)
    end),
  }
end

-- The pointer of a handle; NULL, which the library refuses, once it was freed.
local function pointer_of(live)
  return not live.life.is_over and live.pointer or nil
end

local function free(freed)
  if not freed.life.is_over then
    freed.life.is_over = true
    freed.free(ffi.gc(freed.pointer, nil))
    freed.pointer = nil
  end
end

local function functions(lib)
  local found = {}
  local free_response = lib.twilite_response_free
  local free_client, free_pager, free_queue = lib.twilite_client_free, lib.twilite_pager_free, lib.twilite_queue_free

  local function answer(response)
    response = ffi.gc(response, free_response)
    local said = {
      status = lib.twilite_response_status(response),
      json = ffi.string(lib.twilite_response_json(response), lib.twilite_response_json_length(response)),
      http_status = lib.twilite_response_http_status(response),
      attempts = lib.twilite_response_attempts(response),
      tag = tonumber(lib.twilite_response_tag(response)),
      request_id = text(lib.twilite_response_request_id(response)),
      header = text(lib.twilite_response_headers(response)),
    }
    free_response(ffi.gc(response, nil))
    return said
  end

  local function made(pointer, free_it, problem)
    if pointer == nil then
      return nil, answer(problem[0])
    end
    return handle(pointer, free_it)
  end

  -- A loop that LuaJIT has compiled looks for no hooks; one that calls these is not compiled.
  local function blocking(call)
    jit.off(call)
    return call
  end

  function found.version()
    return ffi.string(lib.twilite_version())
  end

  function found.describe(prefix)
    return answer(lib.twilite_describe(prefix))
  end

  function found.validate(operation, parameters)
    return answer(lib.twilite_validate(operation, parameters))
  end

  function found.access_token(options)
    return answer(lib.twilite_access_token(options))
  end

  function found.webhook_check(token, signature, url, content_type, body)
    return lib.twilite_webhook_check(token, signature, url, content_type, body, #body)
  end

  function found.client_create(options)
    local problem = ffi.new("twilite_response *[1]")
    return made(lib.twilite_client_create(options, problem), free_client, problem)
  end

  found.call = blocking(function(client, operation, parameters, deadline_ms)
    local ask, context = interrupted()
    return answer(lib.twilite_call_within(pointer_of(client), operation, parameters, deadline_ms or 0, ask, context))
  end)

  function found.pager_create(client, operation, parameters)
    local problem = ffi.new("twilite_response *[1]")
    return made(lib.twilite_pager_create(pointer_of(client), operation, parameters, problem), free_pager, problem)
  end

  found.pager_next = blocking(function(pager)
    local ask, context = interrupted()
    return answer(lib.twilite_pager_next_within(pointer_of(pager), 0, ask, context))
  end)

  function found.queue_create(client, options)
    local problem = ffi.new("twilite_response *[1]")
    return made(lib.twilite_queue_create(pointer_of(client), options, problem), free_queue, problem)
  end

  function found.queue_submit(queue, tag, operation, parameters, deadline_ms)
    return lib.twilite_queue_submit_within(pointer_of(queue), tag, operation, parameters, deadline_ms or 0)
  end

  function found.queue_submit_page(queue, tag, pager)
    return lib.twilite_queue_submit_page(pointer_of(queue), tag, pointer_of(pager))
  end

  found.queue_next = blocking(function(queue, timeout_ms)
    local response = lib.twilite_queue_next(pointer_of(queue), timeout_ms)
    if response ~= nil then
      return answer(response)
    end
  end)

  function found.queue_cancel(queue, tag)
    lib.twilite_queue_cancel(pointer_of(queue), tag)
  end

  function found.queue_close(queue)
    lib.twilite_queue_close(pointer_of(queue))
  end

  function found.queue_fd(queue)
    return lib.twilite_queue_fd(pointer_of(queue))
  end

  found.client_free, found.pager_free, found.queue_free = free, free, free
  return found
end

local loader = {}

function loader.load(path)
  local is_there, lib = pcall(ffi.load, path)
  if not is_there then
    return nil, tostring(lib), false
  end
  local is_ours, version = pcall(function()
    return lib.twilite_abi_version()
  end)
  if not is_ours then
    return nil, path .. " is not libtwilite: it has no twilite_abi_version", true
  end
  if version ~= ABI_VERSION then
    local message = "%s has the binary interface %d; this package needs %d"
    return nil, message:format(path, version, ABI_VERSION), true
  end
  for name in require("twilite.declarations"):gmatch("(twilite_[%w_]+)%(") do
    if not pcall(function()
      return lib[name]
    end) then
      return nil, ("%s has no %s: it is older than this package"):format(path, name), true
    end
  end
  return functions(lib)
end

function loader.resolve(path)
  local pointer = ffi.C.realpath(path, nil)
  if pointer == nil then
    return nil
  end
  local resolved = ffi.string(pointer)
  ffi.C.free(pointer)
  return resolved
end

function loader.process()
  return ffi.C.getpid()
end

return loader
