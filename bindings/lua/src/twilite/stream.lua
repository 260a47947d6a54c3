--- A list, record by record, with one page of it in memory. Made by Client:stream.
--
-- It may be called in place of next, as a loop does. One coroutine at a time may use it.
-- @classmod twilite.Stream
-- @field response how the last page was answered
local core = require("twilite.core")
local json = require("twilite.json")
local library = require("twilite.library")
local response = require("twilite.response")
local results = require("twilite.results")
local session = require("twilite.session")

local stream = {}

local Stream = { __name = "twilite.Stream" }
Stream.__index = Stream

-- Begin a list operation; its parameters are checked, and nothing is sent yet.
function stream.new(owner, operation, parameters)
  local handle = owner:open(operation)
  local pager, problem = library.pager_create(handle, operation, session.encode(parameters, "Parameters", operation))
  if not pager then
    error(results.failure(problem), 0)
  end
  return setmetatable({ session = owner, operation = operation, pager = pager, records = {}, index = 0 }, Stream)
end

--- Give the next record. When a page fails this raises its twilite.Error, and the stream has ended.
-- @treturn table the record; nil at the end
-- @function next
function Stream.next(self)
  while self.index >= #self.records do
    if not self.pager then
      return nil
    end
    local answer = self.session:page(self.operation, self.pager)
    if not self.pager then
      return nil -- another coroutine has closed the stream meanwhile
    end
    self.records, self.index = {}, 0
    if answer.status ~= core.OK then
      self:close()
      if answer.status ~= core.DONE then
        error(results.failure(answer), 0)
      end
      return nil
    end
    self.response = response.new(answer)
    self.records = json.decode(answer.json)
  end
  self.index = self.index + 1
  return self.records[self.index]
end

--- End the stream, and free its page and what was asked for ahead. Closing it again does nothing.
-- @function close
function Stream.close(self)
  local pager = self.pager
  self.pager, self.records, self.index = nil, {}, 0
  if pager then
    library.pager_free(pager)
  end
end

Stream.__call = Stream.next
Stream.__close = Stream.close

function Stream.__tostring(self)
  return "<twilite.Stream " .. self.operation .. ">"
end

return stream
