import { Redis } from 'ioredis'
import { StoreDown } from '../store.ts'

/** Nobody waits longer than this for Redis. */
const TIMEOUT_MS = 800
/** A connection on which nothing comes back for so long is given up, and another made. */
const SILENCE_MS = 10_000
const LONGEST_PAUSE_MS = 1000

/** All that is kept in Redis is under this name, so that others may share it. */
export const PREFIX = 'dishlight:'

type Argument = string | number | Buffer

/** A Redis that several processes share. */
export type Connection = {
  /** Runs a Lua script, whole or not at all. Rejects with {@link StoreDown} and nothing else, within a second. */
  run<T>(script: string, keys: readonly string[], args?: readonly Argument[]): Promise<T>
  /** The same for a plain command; the connection puts {@link PREFIX} before its key. */
  ask<T>(command: (redis: Redis) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const OPTIONS = {
  connectTimeout: TIMEOUT_MS,
  retryStrategy: (attempt: number) => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** attempt),
  // Another Redis took this one's place, which may only be read now.
  reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
}

/** For whoever asks and has to know soon. */
export function impatient(url: string, keyPrefix = ''): Redis {
  return quiet(
    new Redis(url, {
      ...OPTIONS,
      socketTimeout: SILENCE_MS,
      // What was under way when a connection broke may have been done: to send it again could count it twice.
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      keyPrefix,
    }),
  )
}

/** For whoever waits for work, however long that takes. */
export function patient(url: string): Redis {
  return quiet(new Redis(url, { ...OPTIONS, maxRetriesPerRequest: null }))
}

/** Whoever asks next is told; left alone, the event would end the process. */
function quiet(redis: Redis): Redis {
  return redis.on('error', () => {})
}

/** Connects by itself, and again whenever it has to. */
export function connect(url: string): Connection {
  const redis = impatient(url, PREFIX)
  const ask = <T>(command: (redis: Redis) => Promise<T>) => answered(command(redis))
  return {
    run: <T>(script: string, keys: readonly string[], args: readonly Argument[] = []) =>
      ask((one) => one.eval(script, keys.length, ...keys, ...args) as Promise<T>),
    ask,
    close: async () => redis.disconnect(),
  }
}

/** Rejects with {@link StoreDown} where Redis does, or takes too long. */
export async function answered<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error('too late'))
    // Where this process itself was busy for so long, the answer may be here and only has to be read: that comes first.
    timer = setTimeout(() => setImmediate(giveUp), TIMEOUT_MS)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    throw new StoreDown('Redis did not answer.', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
