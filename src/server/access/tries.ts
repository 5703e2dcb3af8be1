import type { Limit, Limits } from '../store/store.ts'

/** Wrong tokens from one address. */
const WRONG_TRIES: Limit = { points: 10, seconds: 600 }

/** How long until this address may try a token again; undefined where it may. */
export async function lockedFor(limits: Limits, address: string): Promise<number | undefined> {
  return await reached(limits, triesOf(address), WRONG_TRIES)
}

export async function countWrongTry(limits: Limits, address: string): Promise<void> {
  await limits.take(triesOf(address), WRONG_TRIES)
}

/** Ends a session for good: whoever has copied its cookie is out as well. */
export async function endSession(limits: Limits, id: string, seconds: number): Promise<void> {
  await limits.take(`ended ${id}`, { points: 1, seconds })
}

export async function isEnded(limits: Limits, id: string, seconds: number): Promise<boolean> {
  return (await reached(limits, `ended ${id}`, { points: 1, seconds })) !== undefined
}

const triesOf = (address: string) => `wrong ${address}`

/** Whether all points were taken, taking none: to fit under one point less, none may be missing. */
async function reached(limits: Limits, key: string, { points, seconds }: Limit): Promise<number | undefined> {
  return (await limits.take(key, { points: points - 1, seconds }, 0)).retryAfterSeconds
}
