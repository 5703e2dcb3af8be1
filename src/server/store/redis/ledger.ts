import { dayOf, NOTHING, SPENDING_SECONDS } from '../spending-days.ts'
import { type Account, LEASE_SECONDS, type Ledger, type Reservation } from '../store.ts'
import { type Connection, PREFIX } from './connection.ts'

/** What each script is given: the reservation, its sign of life, then of each account what is spent and what is held. */
const FIRST_ACCOUNT = 3

/**
 * ARGV: money, tokens, seconds, those of a lease, the reservation's id, what a sign of life begins with, then each account's two
 * ceilings, empty for none. Answers the number of the account that is short, below zero where only for now, and 0 for none.
 */
const RESERVE = `
  local fields = { 'microUsd', 'tokens' }
  local function held(key)
    local sums = { 0, 0 }
    local all = redis.call('HGETALL', key)
    for i = 1, #all, 2 do
      if redis.call('EXISTS', ARGV[6] .. all[i]) == 1 then
        local money, tokens = all[i + 1]:match('(%d+) (%d+)')
        sums = { sums[1] + money, sums[2] + tokens }
      else
        redis.call('HDEL', key, all[i])
      end
    end
    return sums
  end
  local forNow = 0
  for k = ${FIRST_ACCOUNT}, #KEYS, 2 do
    local sums
    local isShort = false
    for f = 1, 2 do
      local ceiling = ARGV[k + 3 + f]
      local spent = tonumber(redis.call('HGET', KEYS[k], fields[f]) or 0) + tonumber(ARGV[f])
      if ceiling ~= '' and spent > tonumber(ceiling) then
        isShort = true
        sums = sums or held(KEYS[k + 1])
        if spent - sums[f] > tonumber(ceiling) then return (k - 1) / 2 end
      end
    end
    if isShort and forNow == 0 then forNow = -(k - 1) / 2 end
  end
  if forNow ~= 0 then return forNow end
  for k = ${FIRST_ACCOUNT}, #KEYS, 2 do
    for f = 1, 2 do redis.call('HINCRBY', KEYS[k], fields[f], ARGV[f]) end
    redis.call('HSET', KEYS[k + 1], ARGV[5], ARGV[1] .. ' ' .. ARGV[2])
    redis.call('EXPIRE', KEYS[k], ARGV[3])
    redis.call('EXPIRE', KEYS[k + 1], ARGV[3])
  end
  redis.call('SET', KEYS[1], '', 'EX', ARGV[3])
  redis.call('SET', KEYS[2], '', 'EX', ARGV[4])
  return 0`

/** ARGV: how much more was spent than reserved, in money and tokens; seconds, and the reservation's id. */
const SETTLE = `
  if redis.call('DEL', KEYS[1]) == 0 then return end
  redis.call('DEL', KEYS[2])
  for k = ${FIRST_ACCOUNT}, #KEYS, 2 do
    redis.call('HINCRBY', KEYS[k], 'microUsd', ARGV[1])
    redis.call('HINCRBY', KEYS[k], 'tokens', ARGV[2])
    redis.call('EXPIRE', KEYS[k], ARGV[3])
    redis.call('HDEL', KEYS[k + 1], ARGV[4])
  end`

/** ARGV: money and tokens, seconds of a lease, the reservation's id, and seconds. */
const RENEW = `
  if redis.call('EXISTS', KEYS[1]) == 0 then return end
  redis.call('SET', KEYS[2], '', 'EX', ARGV[2])
  for k = ${FIRST_ACCOUNT}, #KEYS, 2 do
    redis.call('HSET', KEYS[k + 1], ARGV[3], ARGV[1])
    redis.call('EXPIRE', KEYS[k + 1], ARGV[4])
  end`

const ALIVE = 'reserved:alive:'

/**
 * For each day and account a hash of what is spent, and one of what each reservation holds; for each reservation that is not
 * settled a key, and one that runs out where its process is gone.
 */
export function redisLedger({ run, ask }: Connection, now: () => number): Ledger {
  const keysOf = ({ id, day, accounts }: Pick<Reservation, 'id' | 'day' | 'accounts'>) => [
    `reserved:${id}`,
    `${ALIVE}${id}`,
    ...accounts.flatMap((account) => [spentKey(day, account), `held:${day}:${account}`]),
  ]
  return {
    async reserve(accounts, most) {
      const ids = accounts.map(({ id }) => id)
      const reservation: Reservation = { id: crypto.randomUUID(), day: dayOf(now()), accounts: ids, most }
      const { microUsd, tokens } = most
      const held = [LEASE_SECONDS, reservation.id, `${PREFIX}${ALIVE}`]
      const args = [microUsd, tokens, SPENDING_SECONDS, ...held, ...accounts.flatMap(ceilings)]
      const number = await run<number>(RESERVE, keysOf(reservation), args)
      const short = accounts[Math.abs(number) - 1]
      return short ? { short, forNow: number < 0 } : reservation
    },
    async renew(reservation) {
      const { id, most } = reservation
      const args = [`${most.microUsd} ${most.tokens}`, LEASE_SECONDS, id, SPENDING_SECONDS]
      await run(RENEW, keysOf(reservation), args)
    },
    async settle(reservation, spent) {
      const { id, most } = reservation
      const more = [spent.microUsd - most.microUsd, spent.tokens - most.tokens]
      await run(SETTLE, keysOf(reservation), [...more, SPENDING_SECONDS, id])
    },
    async spent(account) {
      const { microUsd, tokens } = await ask((redis) => redis.hgetall(spentKey(dayOf(now()), account)))
      return microUsd === undefined ? NOTHING : { microUsd: Number(microUsd), tokens: Number(tokens) }
    },
  }
}

function ceilings({ ceiling }: Account): readonly (number | string)[] {
  return [ceiling.microUsd ?? '', ceiling.tokens ?? '']
}

function spentKey(day: string, account: string): string {
  return `spent:${day}:${account}`
}
