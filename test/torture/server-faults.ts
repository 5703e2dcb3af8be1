import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { LEASE_SECONDS } from '../../src/server/store/store.ts'
import { BREAKFAST } from '../support/breakfast.ts'
import { picture } from '../support/pictures.ts'
import { replyWith, startUpstream } from '../support/upstream/upstream.ts'
import { absent, type Row, tried } from './part.ts'
import { askedOf, heardUntilBroken, look, numberedPhoto, serve, wordsFor } from './served.ts'

const SERVERS = 3
const LOOKS = 20
/** Lines that all answers together have told by then. */
const KILLED_AFTER_LINES = [45, 80, 120]

/** The server killed as it answers: what was heard stays, and asking again under the same key asks no model again. */
export function killedServers(seed: number): Promise<Row> {
  return tried(
    'The server is killed as it answers, and every look is asked for again',
    SERVERS * LOOKS,
    async () => {
      const upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), delayMs: 30 })
      try {
        const told = await Promise.all(
          KILLED_AFTER_LINES.map((lines, n) => killedOnce(upstream.url, lines, seed + n * LOOKS)),
        )
        const asked = askedOf(upstream)
        assert.ok(Math.max(...asked) === 1, `a model was asked ${Math.max(...asked)} times about one photo`)
        const sum = (of: keyof Killed) => told.reduce((all, each) => all + each[of], 0)
        assert.ok(sum('broken') > 0, 'nothing was under way when it was killed')
        return `killed ${SERVERS} times, ${sum('broken')} answers broken off, ${sum('lines')} lines heard by then and none told otherwise; each model asked once at most (${asked.length} in all); all ${sum('ended')} answers came to an end`
      } finally {
        await upstream.close()
      }
    },
  )
}

type Killed = { readonly broken: number; readonly lines: number; readonly ended: number }

async function killedOnce(upstreamUrl: string, afterLines: number, first: number): Promise<Killed> {
  const data = mkdtempSync(join(tmpdir(), 'dishlight-torture-'))
  const env = { DATA_DIR: data, MAX_LOOKS: '64' }
  const server = await serve(upstreamUrl, env)
  const asks = await Promise.all(
    Array.from({ length: LOOKS }, async (_, n) => ({
      photo: await numberedPhoto(first + n),
      key: crypto.randomUUID(),
    })),
  )
  const so = { lines: 0 }
  const heard = asks.map(({ photo, key }) => heardUntilBroken(server.url, photo, key, so))
  while (so.lines < afterLines) await wait(2)
  await server.kill()
  const before = await Promise.all(heard)
  const again = await serve(upstreamUrl, { ...env, PORT: new URL(server.url).port })
  try {
    // Whoever made an answer is known to be gone after so long.
    await wait(LEASE_SECONDS * 1000)
    const after = await Promise.all(asks.map(({ photo, key }) => heardUntilBroken(again.url, photo, key)))
    for (const [n, { text, broken }] of after.entries()) {
      assert.ok(!broken && text.includes('"type":"end"'), `an answer had no end: ${text.slice(-300)}`)
      assert.ok(agrees(before[n]?.text ?? '', text), `told otherwise: ${before[n]?.text} / ${text}`)
    }
    return {
      broken: before.filter(({ broken }) => broken).length,
      lines: before.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0),
      ended: after.length,
    }
  } finally {
    await again.close()
    rmSync(data, { recursive: true, force: true })
  }
}

/** Either goes on where the other ends; how a broken one ends is left out. */
function agrees(heard: string, kept: string): boolean {
  const lines = (text: string) =>
    text.split('\n').filter((line) => line !== '' && !/"type":"(failure|end)"/.test(line))
  const [a, b] = [lines(heard), lines(kept)]
  // The same look, or one that began only after the kill: then nothing had been heard.
  return a.length === 0 || a.slice(0, b.length).every((line, n) => line === b[n])
}

/** As on a full disk: no write succeeds. */
export async function fullDisk(): Promise<Row> {
  const what = 'The disk is full'
  if (!hasPrlimit()) return absent(what, 'This system has no prlimit.')
  return tried(what, 20, async () => {
    const upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), delayMs: 15 })
    const server = await serve(upstream.url)
    const limit = (bytes: string) => execFileSync('prlimit', ['--pid', `${server.pid}`, `--fsize=${bytes}:`])
    try {
      const photo = await picture('jpeg')
      assert.equal((await look(server, photo)).failure, undefined)
      const underWay = look(server, photo, { key: crypto.randomUUID() })
      await wait(300)
      limit('1')
      const asked = upstream.requests.length
      const refused = await Promise.all(Array.from({ length: 18 }, () => look(server, photo)))
      for (const { failure } of refused) assert.equal(failure?.code, 'cannot-count', JSON.stringify(failure))
      assert.equal(upstream.requests.length, asked, 'a model was asked')
      assert.ok((await (await fetch(server.url)).text()).includes('<html'), 'the app is not served')
      assert.equal((await underWay).items, BREAKFAST.items.length, 'what was under way lost something')
      limit('unlimited')
      assert.equal((await look(server, photo)).failure, undefined, 'it does not go on')
      const words = wordsFor({ kind: 'provider', code: 'cannot-count', retryable: true })
      return `18 looks refused, no model asked: “${words}” What was under way came whole, the app was served, and looks went on once there was room.`
    } finally {
      await server.close()
      await upstream.close()
    }
  })
}

function hasPrlimit(): boolean {
  try {
    execFileSync('prlimit', ['--version'])
    return true
  } catch {
    return false
  }
}
