-- The name that was probably meant.
local tables = require("twilite.tables")

-- How many letters have to be put in, left out or changed to get from one to the other.
local function distance(one, other)
  local above = {}
  for column = 0, #other do
    above[column] = column
  end
  for row = 1, #one do
    local line = { [0] = row }
    for column = 1, #other do
      local changed = above[column - 1] + (one:byte(row) == other:byte(column) and 0 or 1)
      line[column] = math.min(changed, above[column] + 1, line[column - 1] + 1)
    end
    above = line
  end
  return above[#other]
end

-- Say what may have been meant by a name, of those that there are: the keys of the tables given.
return function(name, there_is)
  local best, best_distance, all = nil, #name / 2 + 1, {}
  for _, names in tables.pairs(there_is) do
    for other in tables.pairs(names) do
      local far = distance(name, other)
      if far < best_distance or (far == best_distance and best and other < best) then
        best, best_distance = other, far
      end
      all[#all + 1] = other
    end
  end
  table.sort(all)
  return best and "did you mean " .. best .. "?" or "there is " .. table.concat(all, ", ")
end
