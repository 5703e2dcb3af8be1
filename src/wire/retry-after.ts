/** Whoever asks for more is not waited for any longer. */
const LONGEST_SECONDS = 60 * 60

/** What a `Retry-After` header asks for, in whole seconds from 0 to an hour: it is a number of seconds, or a date. */
export function retryAfterSeconds(header: string | null | undefined, now = Date.now()): number | undefined {
  const text = header?.trim()
  if (!text) return undefined
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000
  return Number.isNaN(seconds) ? undefined : Math.ceil(Math.min(Math.max(seconds, 0), LONGEST_SECONDS))
}
