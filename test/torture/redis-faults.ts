import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { LEASE_SECONDS } from '../../src/server/store/store.ts'
import { BREAKFAST } from '../support/breakfast.ts'
import type { BuiltServer } from '../support/built-server.ts'
import { redisBinary, startRedis } from '../support/redis-server.ts'
import { replyWith, startUpstream } from '../support/upstream/upstream.ts'
import { absent, type Row, tried } from './part.ts'
import { askedOf, heardUntilBroken, look, numberedPhoto, serve, wordsFor } from './served.ts'

const LOOKS = 20
const WHAT = 'Two servers share a Redis, which is killed as they answer, then a server is'
/** A server may be some seconds behind Redis that is there again. */
const PATIENCE_MS = 20_000

export async function redisFaults(seed: number): Promise<Row[]> {
  if (!inThisBuild()) return [absent(WHAT, 'Redis is not in this build.')]
  if (redisBinary === undefined) return [absent(WHAT, 'There is no redis-server on this machine.')]
  return [await tried(WHAT, LOOKS * 3, () => sharedRedis(seed))]
}

function inThisBuild(): boolean {
  const server = new URL('../../src/config/settings.ts', import.meta.url)
  const own = new URL('../../src/config/store-settings.ts', import.meta.url)
  return [server, own].some((file) => textOf(file).includes('REDIS_URL'))
}

function textOf(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

async function sharedRedis(seed: number): Promise<string> {
  const upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), delayMs: 60 })
  const redis = await startRedis()
  const servers = await Promise.all([0, 1].map(() => serve(upstream.url, { REDIS_URL: redis.url })))
  const [one, other] = servers as [BuiltServer, BuiltServer]
  try {
    const asks = await Promise.all(
      Array.from({ length: LOOKS }, async (_, n) => ({
        photo: await numberedPhoto(seed + n),
        key: crypto.randomUUID(),
        server: n % 2 ? other : one,
      })),
    )
    const heard = asks.map(({ server, photo, key }) => heardUntilBroken(server.url, photo, key))
    // Each is paid for by then, and none has come to its end.
    while (upstream.requests.length < LOOKS) await wait(2)
    await redis.kill()
    const asked = upstream.requests.length
    const refused = await Promise.all(asks.map(({ server, photo }) => look(server, photo)))
    for (const { failure } of refused) assert.equal(failure?.code, 'cannot-count')
    assert.equal(upstream.requests.length, asked, 'a model was asked uncounted')
    assert.ok((await (await fetch(one.url)).text()).includes('<html'), 'the app is not served')
    for (const { text } of await Promise.all(heard))
      assert.equal(text.split('"type":"detection"').length - 1, BREAKFAST.items.length, `lost: ${text}`)

    await redis.start()
    await goesOn(one, seed + LOOKS)
    await one.kill()
    await wait(LEASE_SECONDS * 1000)
    const again = await Promise.all(asks.map(({ photo, key }) => heardUntilBroken(other.url, photo, key)))
    for (const { text } of again) assert.ok(text.includes('"type":"end"'), `an answer had no end: ${text}`)
    const most = Math.max(...askedOf(upstream))
    assert.equal(most, 1, `a model was asked ${most} times about one photo`)
    const words = wordsFor({ kind: 'provider', code: 'cannot-count', retryable: true })
    return `${LOOKS} answers under way came whole; ${LOOKS} looks without Redis refused, no model asked: “${words}” Once it was there again looks went on; the ${LOOKS} asked for again at the other server came to an end, and no model was asked twice.`
  } finally {
    await Promise.all(servers.map((server) => server.close()))
    await redis.close()
    await upstream.close()
  }
}

async function goesOn(server: BuiltServer, number: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const { failure } = await look(server, await numberedPhoto(number))
    if (!failure) return
    assert.ok(performance.now() < until, `still ${failure.code}`)
    await wait(500)
  }
}
