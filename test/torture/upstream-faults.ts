import assert from 'node:assert/strict'
import type { Failure } from '../../src/core/terms/failure.ts'
import { BREAKFAST } from '../support/breakfast.ts'
import type { BuiltServer } from '../support/built-server.ts'
import { memoryOf } from '../support/load/child.ts'
import { picture } from '../support/pictures.ts'
import { startEndless } from '../support/upstream/endless.ts'
import {
  replyWith,
  startUpstream,
  type Upstream,
  type UpstreamOptions,
} from '../support/upstream/upstream.ts'
import { percentile, type Row, tried } from './part.ts'
import { FAMILIES, look, serve, wordsFor } from './served.ts'

type Fault = {
  readonly what: string
  readonly behaviour: NonNullable<UpstreamOptions['behaviour']>
  /** As any of the formats tells it. */
  readonly codes: readonly Failure['code'][]
  /** Items that had come before are kept. */
  readonly keeps?: true
}

/** Characters by which the first item is complete, in each format. */
const FIRST_ITEM = 700

const FAULTS: readonly Fault[] = [
  {
    what: 'reset before a word',
    behaviour: { kind: 'cut-off', afterChars: 0 },
    codes: ['cut-off', 'offline'],
  },
  {
    what: 'reset in the middle',
    behaviour: { kind: 'cut-off', afterChars: FIRST_ITEM },
    codes: ['cut-off'],
    keeps: true,
  },
  {
    what: 'ended in half an item',
    behaviour: { kind: 'ends-early', afterChars: FIRST_ITEM },
    codes: ['cut-off'],
    keeps: true,
  },
  {
    what: 'told to wait (429)',
    behaviour: { kind: 'status', status: 429, retryAfter: '30' },
    codes: ['rate-limited'],
  },
  {
    what: 'told to wait (503)',
    behaviour: { kind: 'status', status: 503, retryAfter: '30' },
    codes: ['server-error'],
  },
  { what: 'failed (500)', behaviour: { kind: 'status', status: 500 }, codes: ['server-error'] },
  { what: 'refused', behaviour: { kind: 'refusal' }, codes: ['refused'] },
]

const SHORT_FAULTS = 3
const STORM = 50
/** A model that fails is left alone after five failures; looks that were under way by then may have asked as well. */
const MOST_ASKED_IN_STORM = 15
const ENDLESS_MOST_MB = 150
const MOST_LEAVING_MS = 100

/** What a model does wrong, through the built server. */
export async function upstreamFaults(short: boolean): Promise<Row[]> {
  // Pieces come one after the other, as models write.
  const upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), delayMs: 5 })
  const photo = await picture('jpeg')
  const rows: Row[] = []
  for (const { what, behaviour, codes, keeps } of short ? FAULTS.slice(0, SHORT_FAULTS) : FAULTS) {
    const families = short ? FAMILIES.slice(0, 1) : FAMILIES
    rows.push(
      await tried(`The model’s answer is ${what}`, families.length, async () => {
        upstream.set({ behaviour })
        // A server of its own: what failed before is no reason to leave a model alone.
        const server = await serve(upstream.url)
        try {
          const told = await Promise.all(families.map((family) => look(server, photo, { family })))
          for (const { failure, items, events } of told) {
            assert.ok(failure && codes.includes(failure.code), JSON.stringify(events).slice(-400))
            assert.equal(items > 0, keeps === true, `${items} items`)
          }
          const [first] = told
          for (const { failure } of told) if (failure) wordsFor(failure)
          return `“${wordsFor(first?.failure as Failure)}”${keeps ? ` ${first?.items} item kept.` : ''}`
        } finally {
          await server.close()
        }
      }),
    )
  }
  rows.push(await storm(upstream, photo))
  if (!short) rows.push(await stalls(upstream, photo), await resetBehind(upstream, photo))
  await upstream.close()
  if (!short) rows.push(await endless(photo))
  return rows
}

function storm(upstream: Upstream, photo: Uint8Array<ArrayBuffer>): Promise<Row> {
  return tried('A storm of 429: looks one after the other, all turned away', STORM, async () => {
    upstream.set({ behaviour: { kind: 'status', status: 429, retryAfter: '30' } })
    const server = await serve(upstream.url)
    try {
      const before = upstream.requests.length
      const codes = new Set<string>()
      for (let n = 0; n < STORM; n += 1) codes.add((await look(server, photo)).failure?.code ?? 'none')
      const asked = upstream.requests.length - before
      assert.ok(asked <= MOST_ASKED_IN_STORM, `the model was asked ${asked} times`)
      assert.deepEqual([...codes].sort(), ['rate-limited', 'resting'])
      return `the model was asked ${asked} times, then left alone: “${wordsFor({ kind: 'transport', code: 'resting', retryable: true })}”`
    } finally {
      await server.close()
    }
  })
}

/** How long a silence may last is held by unit tests; here, that a look which hangs is stopped when whoever asked has gone. */
function stalls(upstream: Upstream, photo: Uint8Array<ArrayBuffer>): Promise<Row> {
  const times = 20
  return tried('The model stalls, and whoever asked leaves', times, async () => {
    upstream.set({ behaviour: { kind: 'stall', afterChars: FIRST_ITEM } })
    const server = await serve(upstream.url)
    try {
      const took: number[] = []
      for (let n = 0; n < times; n += 1) took.push(await leaving(server, photo, upstream))
      const half = Math.round(percentile(took, 0.5))
      const figures = `the connection to the model is closed within ${half} ms in half of them (at most ${MOST_LEAVING_MS}), ${Math.round(Math.max(...took))} ms at most`
      assert.ok(half <= MOST_LEAVING_MS, figures)
      return figures
    } finally {
      await server.close()
    }
  })
}

async function leaving({ url }: BuiltServer, photo: Uint8Array<ArrayBuffer>, upstream: Upstream) {
  const before = upstream.requests.length
  const form = new FormData()
  form.set('photo', new Blob([photo]), 'photo.jpg')
  form.set('options', JSON.stringify({ family: 'google' }))
  const leave = new AbortController()
  const response = await fetch(`${url}/api/looks`, { method: 'POST', body: form, signal: leave.signal })
  const reader = response.body?.getReader()
  let told = ''
  while (reader && !told.includes('"detection"'))
    told += Buffer.from((await reader.read()).value ?? []).toString()
  const left = performance.now()
  leave.abort()
  while (!upstream.requests[before]?.disconnected) await new Promise((done) => setImmediate(done))
  return performance.now() - left
}

/** What has come, but was not read yet, is still kept. */
function resetBehind(upstream: Upstream, photo: Uint8Array<ArrayBuffer>): Promise<Row> {
  const times = 10 * FAMILIES.length
  return tried('The model’s answer comes all at once, with a reset right behind it', times, async () => {
    upstream.set({ behaviour: { kind: 'cut-off', afterChars: FIRST_ITEM }, delayMs: 0 })
    let kept = 0
    for (let n = 0; n < times / FAMILIES.length; n += 1) {
      const server = await serve(upstream.url)
      try {
        const told = await Promise.all(FAMILIES.map((family) => look(server, photo, { family })))
        kept += told.filter(({ items }) => items > 0).length
      } finally {
        await server.close()
      }
    }
    assert.equal(kept, times, `the first item was kept in ${kept} of ${times}`)
    return 'the first item is kept each time'
  })
}

function endless(photo: Uint8Array<ArrayBuffer>): Promise<Row> {
  const pieces = ['data: '.padEnd(64, 'x'), ': ping\n\n', '<p>Sorry</p>']
  return tried('The model’s answer never ends', pieces.length * FAMILIES.length, async () => {
    const gained: number[] = []
    for (const piece of pieces) {
      const upstream = await startEndless(piece, piece.startsWith('<') ? { status: 400 } : {})
      const server = await serve(upstream.url)
      try {
        const before = memoryOf(server.pid)
        for (const family of FAMILIES) {
          const { failure } = await look(server, photo, { family })
          assert.ok(failure, 'no failure')
          wordsFor(failure)
          gained.push((memoryOf(server.pid) - before) / 1e6)
        }
      } finally {
        await server.close()
        await upstream.close()
      }
    }
    const most = Math.max(...gained)
    assert.ok(most < ENDLESS_MOST_MB, `${Math.round(most)} MB more`)
    return `given up each time, ${Math.round(most)} MB more at most`
  })
}
