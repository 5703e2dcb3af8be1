import { dayOf, NOTHING, SPENDING_SECONDS } from '../spending-days.ts'
import type { Account, Ledger, Reservation } from '../store.ts'
import type { Connection } from './connection.ts'

/** KEYS: the reservation, then each account. ARGV: money, tokens, seconds, then each account's two ceilings, empty for none. */
const RESERVE = `
  local fields = { 'microUsd', 'tokens' }
  for i = 2, #KEYS do
    for f = 1, 2 do
      local ceiling = ARGV[2 * i - 1 + f]
      local spent = tonumber(redis.call('HGET', KEYS[i], fields[f]) or 0)
      if ceiling ~= '' and spent + tonumber(ARGV[f]) > tonumber(ceiling) then return i - 1 end
    end
  end
  for i = 2, #KEYS do
    for f = 1, 2 do redis.call('HINCRBY', KEYS[i], fields[f], ARGV[f]) end
    redis.call('EXPIRE', KEYS[i], ARGV[3])
  end
  redis.call('SET', KEYS[1], '', 'EX', ARGV[3])
  return 0`

/** KEYS: the reservation, then each account. ARGV: how much more was spent than reserved, in money and tokens; seconds. */
const SETTLE = `
  if redis.call('DEL', KEYS[1]) == 0 then return end
  for i = 2, #KEYS do
    redis.call('HINCRBY', KEYS[i], 'microUsd', ARGV[1])
    redis.call('HINCRBY', KEYS[i], 'tokens', ARGV[2])
    redis.call('EXPIRE', KEYS[i], ARGV[3])
  end`

/** A hash for each day and account, and a key for each reservation that is not settled. */
export function redisLedger({ run, ask }: Connection, now: () => number): Ledger {
  const keysOf = ({ id, day, accounts }: Pick<Reservation, 'id' | 'day' | 'accounts'>) => [
    `reserved:${id}`,
    ...accounts.map((account) => spentKey(day, account)),
  ]
  return {
    async reserve(accounts, most) {
      const ids = accounts.map(({ id }) => id)
      const reservation: Reservation = { id: crypto.randomUUID(), day: dayOf(now()), accounts: ids, most }
      const args = [most.microUsd, most.tokens, SPENDING_SECONDS, ...accounts.flatMap(ceilings)]
      const short = accounts[(await run<number>(RESERVE, keysOf(reservation), args)) - 1]
      return short ? { short } : reservation
    },
    async settle(reservation, spent) {
      const { most } = reservation
      const more = [spent.microUsd - most.microUsd, spent.tokens - most.tokens]
      await run(SETTLE, keysOf(reservation), [...more, SPENDING_SECONDS])
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
