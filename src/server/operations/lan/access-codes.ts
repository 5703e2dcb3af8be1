import { randomInt, timingSafeEqual } from 'node:crypto'
import type { OneTimeCodes } from '../../../config/access-settings.ts'

/** Codes that open a session once, for whoever reads them off this machine's screen. */
export type AccessCodes = OneTimeCodes & {
  /** A new code; the one before it opens nothing any more, nor does it after too many wrong tries. */
  issue(): string
}

/** Without those that are taken for one another. */
const CHARACTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
export const CODE_MINUTES = 10
/** One in 10^17 is guessed with each: this many wrong ones are no slip any more. */
const MOST_TRIES = 20

export function accessCodes(secret: string, now: () => number = Date.now): AccessCodes {
  let current: { readonly code: string; readonly ends: number; tries: number } | undefined
  return {
    secret,
    issue() {
      const code = Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('')
      current = { code, ends: now() + CODE_MINUTES * 60_000, tries: 0 }
      return code
    },
    redeem(typed) {
      if (!current) return false
      const { code, ends } = current
      current.tries += 1
      const isRight = isSame(typed.replace(/[\s-]/g, '').toUpperCase(), code) && now() < ends
      if (isRight || current.tries >= MOST_TRIES) current = undefined
      return isRight
    },
  }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
