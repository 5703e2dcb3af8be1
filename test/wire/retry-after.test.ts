import { expect, it } from 'vitest'
import { retryAfterSeconds } from '../../src/wire/retry-after.ts'

const NOW = Date.UTC(2026, 10, 30, 12, 0, 0)

it.each([
  ['17', 17],
  ['0.4', 1],
  ['0', 0],
  [' 5 ', 5],
  ['Mon, 30 Nov 2026 12:00:20 GMT', 20],
  ['Mon, 30 Nov 2026 11:00:00 GMT', 0],
  ['999999999999', 3600],
  ['Wed, 01 Jan 2110 00:00:00 GMT', 3600],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('should read Retry-After: %s as %s s', (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds)
})
