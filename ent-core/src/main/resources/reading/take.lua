-- Takes one reading of a day. KEYS: what the person read on former days; the things read today.
-- ARGV: the thing, today, the oldest day that makes a habit, now, the pace beyond the budget, the time until tomorrow
-- (milliseconds), the budget's floor and ceiling. Answers the time to wait, what was read, the budget, whether it is the
-- day's first refusal.
local history, things = KEYS[1], KEYS[2]
local thing, today, oldest = ARGV[1], ARGV[2], ARGV[3]
local now, pace, tomorrow = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local floor, ceiling = tonumber(ARGV[7]), tonumber(ARGV[8])
local times, least_days = 3, 5

-- The median of the days on which anything was read; too few of them make no habit. It is reckoned once a day.
local function habit()
  local known = redis.call('HGET', history, 'habit:' .. today)
  if known then return tonumber(known) end
  local former, old = {}, {}
  local all = redis.call('HGETALL', history)
  for i = 1, #all, 2 do
    local day = string.match(all[i], '^day:(.+)$')
    if not day then
      old[#old + 1] = all[i]
    elseif day < oldest then
      old[#old + 1] = all[i]
    elseif day < today then
      former[#former + 1] = tonumber(all[i + 1])
    end
  end
  if #old > 0 then redis.call('HDEL', history, unpack(old)) end
  local median = 0
  if #former >= least_days then
    table.sort(former)
    median = former[math.floor((#former + 1) / 2)]
  end
  redis.call('HSET', history, 'habit:' .. today, median)
  return median
end

local budget = math.max(floor, math.min(ceiling, times * habit()))
local read = redis.call('SCARD', things)
if redis.call('SISMEMBER', things, thing) == 1 then return {0, read, budget, 0} end

local wait = 0
if read >= 2 * budget then
  wait = tomorrow
elseif read >= budget then
  local next_one = tonumber(redis.call('HGET', history, 'next:' .. today) or now)
  if next_one <= now then next_one = now + pace else wait = next_one - now end
  redis.call('HSET', history, 'next:' .. today, next_one)
end
local first = 0
if wait > 0 then
  first = redis.call('HSETNX', history, 'told:' .. today, 1)
else
  redis.call('SADD', things, thing)
  read = read + 1
  redis.call('HSET', history, 'day:' .. today, read)
end
redis.call('PEXPIRE', things, 2 * 86400000)
redis.call('PEXPIRE', history, 31 * 86400000)
return {wait, read, budget, first}
