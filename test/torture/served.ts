import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import type { Failure } from '../../src/core/terms/failure.ts'
import { failureSentence } from '../../src/messages/failure-sentence.ts'
import { LOCALES } from '../../src/messages/keys.ts'
import { httpFailure } from '../../src/vision/clients/server/http-failure.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { translated } from '../support/languages.ts'
import { postLook } from '../support/loopback.ts'
import type { Upstream } from '../support/upstream/upstream.ts'

/** One family for each of the four formats. */
export const FAMILIES = ['google', 'anthropic', 'openai', 'compatible'] as const
export type Family = (typeof FAMILIES)[number]

/** The built server with all its models at one address, and a day's budget that is counted. */
export function serve(upstreamUrl: string, env: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const addresses = ['GOOGLE', 'ANTHROPIC', 'OPENAI', 'COMPATIBLE'].map((name) => [
    `${name}_BASE_URL`,
    `${upstreamUrl}/v1`,
  ])
  return startBuiltServer({
    ...Object.fromEntries(addresses),
    ...{ GOOGLE_GENERATIVE_AI_API_KEY: 'k', ANTHROPIC_API_KEY: 'k', OPENAI_API_KEY: 'k' },
    ...{ COMPATIBLE_API_KEY: 'k', COMPATIBLE_MODEL: 'qwen3-vl', MODEL_PRICES: 'qwen3-vl=1/2' },
    ...{ DAY_BUDGET_USD: '1000', FALLBACK: 'off' },
    ...env,
  })
}

export type Told = {
  readonly events: readonly LookEvent[]
  /** What went wrong, as the app is told it. */
  readonly failure?: Failure
  readonly items: number
}

/** Asks for a look and reads the answer to its end, as the app does. A connection that breaks is thrown. */
export async function look(
  { url }: Pick<BuiltServer, 'url'>,
  photo: Uint8Array<ArrayBuffer>,
  { family = 'google', key }: { readonly family?: Family; readonly key?: string } = {},
): Promise<Told> {
  const response = await postLook(url, photo, {
    options: { family },
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  })
  if (!response.ok) return { events: [], items: 0, failure: await httpFailure(response) }
  const lines = (await response.text()).split('\n').filter(Boolean)
  const events = lines.map((line) => JSON.parse(line) as LookEvent)
  const failure = events.flatMap((event) => (event.type === 'failure' ? [event.failure] : []))[0]
  const items = events.filter(({ type }) => type === 'detection').length
  return { events, items, ...(failure && { failure }) }
}

const LINE_END = 10

/** All whole lines of an answer under a key, also where its connection breaks. `so` counts those of several as they come. */
export async function heardUntilBroken(
  url: string,
  photo: Uint8Array<ArrayBuffer>,
  key: string,
  so = { lines: 0 },
) {
  let text = ''
  try {
    const response = await postLook(url, photo, { headers: { 'idempotency-key': key } })
    if (!response.ok) return { text: await response.text(), broken: true }
    for await (const piece of response.body ?? []) {
      text += Buffer.from(piece).toString()
      so.lines += piece.filter((byte) => byte === LINE_END).length
    }
    return { text, broken: false }
  } catch {
    return { text: text.slice(0, text.lastIndexOf('\n') + 1), broken: true }
  }
}

/** Fails where one language has no words of its own for it. */
export function wordsFor(failure: Failure): string {
  const words = LOCALES.map((locale) => failureSentence(translated(locale), failure))
  if (new Set(words).size < LOCALES.length) throw new Error(`no words of its own: ${words.join(' / ')}`)
  return failureSentence(translated('en'), failure)
}

/** No two are alike, so that a model is known to have been asked about just this one. */
export async function numberedPhoto(number: number): Promise<Uint8Array<ArrayBuffer>> {
  // Steps that a JPEG still tells apart.
  const background = { r: (number & 31) * 8, g: ((number >> 5) & 31) * 8, b: ((number >> 10) & 31) * 8 }
  const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg({ quality: 100 })
    .toBuffer()
  return Uint8Array.from(photo)
}

/** How often the model was asked about each photo. */
export function askedOf(upstream: Upstream): readonly number[] {
  const counts = new Map<string, number>()
  for (const { image } of upstream.requests) {
    const hash = createHash('sha256')
      .update(image?.bytes ?? '')
      .digest('hex')
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return [...counts.values()]
}
