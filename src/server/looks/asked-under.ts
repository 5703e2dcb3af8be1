import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { type Refusal, refusal } from '../../config/refusal.ts'
import { IDEMPOTENCY_HEADER } from '../../wire/http.ts'
import type { Caller } from '../access/caller.ts'
import { problem } from '../problem.ts'
import type { Answers, Asked } from './answers.ts'
import type { Ending } from './making.ts'

const BAD_KEY = refusal(400, 'bad-key', 'server.refusal.badKey')
const BAD_FROM = refusal(400, 'bad-from', 'server.refusal.badFrom')
export const OTHER_REQUEST = refusal(422, 'other-request', 'server.refusal.otherRequest')

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
/** No answer has more lines. */
const MOST_LINES = 100_000

/**
 * A key as answers are kept under: of one caller alone. Who has shown nothing of themselves is not told apart by address, which
 * changes as a phone leaves its network; the key itself is what nobody else can guess.
 */
function answerKey(key: string, { id, isKnown }: Pick<Caller, 'id' | 'isKnown'>): string | undefined {
  return UUID.test(key) ? hashOf(key.toLowerCase(), isKnown ? id : '') : undefined
}

/** There are no such lines: they came to their end before, or nothing is kept any more. */
export function nothingFrom(line: number): Refusal {
  return {
    status: 404,
    code: 'no-such-lines',
    message: ({ say }) => say('server.refusal.nothingFrom', { line }),
  }
}

/** Under which key an answer is asked for, if any, and from which line on; or why not. */
export function askedUnder(
  c: Context,
  request: object,
  photos: readonly Uint8Array[],
  ending: Ending,
): Asked | Refusal | undefined {
  const header = c.req.header(IDEMPOTENCY_HEADER)
  const line = c.req.query('from')
  if (header === undefined) return line === undefined ? undefined : BAD_FROM
  const key = answerKey(header, c.get('caller'))
  if (key === undefined) return BAD_KEY
  const from = line === undefined ? 0 : /^\d+$/.test(line) ? Number(line) : Number.NaN
  if (!(from <= MOST_LINES)) return BAD_FROM
  return { key, from, ending, fingerprint: hashOf(JSON.stringify(request), ...photos) }
}

/** `DELETE /:key`: what is answered under that key stops. */
export async function stopAnswer(c: Context, answers: Pick<Answers, 'stop'>): Promise<Response> {
  const key = answerKey(c.req.param('key') ?? '', c.get('caller'))
  if (key === undefined) return problem(c, BAD_KEY)
  await answers.stop(key)
  return c.body(null, 204)
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
