import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import type { SharedStore } from '../../../src/server/store/store.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

const LOOK = lookOf(['apple', 'kefir', 'rye bread'])
const TEXT = LOOK.map((event) => `${JSON.stringify(event)}\n`).join('')

let folder: string
let store: SharedStore
/** Ahead of the real time, ms. */
let ahead: number
let photo: Uint8Array<ArrayBuffer>
const servers: LoopbackServer[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-'))
  ahead = 0
  store = embeddedStore(join(folder, 'server.lmdb'), () => Date.now() + ahead)
  photo = await picture('jpeg')
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
  await store.close()
  rmSync(folder, { recursive: true })
})

/** One of several processes with one store. */
async function process(model: ScriptedModel, env: Record<string, string> = {}): Promise<LoopbackServer> {
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k', RESUME_SECONDS: '1', ...env })
  const server = await serveOnLoopback(config, { modelClient: model.modelClient, store })
  servers.push(server)
  return server
}

/** Tells the first events, and the rest once `goOn` is called. */
function held(first = 3) {
  let goOn = () => {}
  const going = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const model = scriptedModel(async function* (signal): AsyncGenerator<LookEvent> {
    yield* LOOK.slice(0, first)
    const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    await Promise.race([going, stopped])
    if (!signal.aborted) yield* LOOK.slice(first)
  })
  return { model, goOn: () => goOn() }
}

const newKey = () => crypto.randomUUID()
const under = (key: string, more: object = {}) => ({ headers: { 'Idempotency-Key': key }, ...more })

/** Asks, reads the first lines and leaves. */
async function askAndLeave(url: string, key: string): Promise<string> {
  const leave = new AbortController()
  const response = await postLook(url, photo, under(key, { signal: leave.signal }))
  const { value } = await response.body!.getReader().read()
  leave.abort()
  return new TextDecoder().decode(value)
}

async function again(url: string, key: string, from?: number): Promise<string> {
  const form = new FormData()
  form.set('photo', new Blob([photo], { type: 'image/jpeg' }), 'photo.jpg')
  form.set('options', JSON.stringify({ family: 'google' }))
  const path = `/api/looks${from === undefined ? '' : `?from=${from}`}`
  const headers = { 'Idempotency-Key': key }
  return (await fetch(`${url}${path}`, { method: 'POST', body: form, headers })).text()
}

describe('attack K: a look with an idempotency key', () => {
  it('should go on when its reader leaves, and be read from the beginning or from where one was', async () => {
    const { model, goOn } = held()
    const { url } = await process(model)
    const key = newKey()
    await askAndLeave(url, key)
    await wait(100)
    expect(model.asked[0]?.signal.aborted).toBe(false)
    const both = [again(url, key), again(url, key, 3)]
    goOn()
    expect(await Promise.all(both)).toEqual([TEXT, TEXT.split('\n').slice(3).join('\n')])
    expect(await again(url, key)).toBe(TEXT)
    expect(await again(url, key, LOOK.length)).toBe('')
    expect(model.asked).toHaveLength(1)
  })

  it('should be asked for once, however many ask at the same time', async () => {
    const { model, goOn } = held()
    const [a, b] = [await process(model), await process(model)]
    const key = newKey()
    const all = [a, b, a, b].map(({ url }) => again(url, key))
    await wait(300)
    goOn()
    expect(await Promise.all(all)).toEqual([TEXT, TEXT, TEXT, TEXT])
    expect(model.asked).toHaveLength(1)
  })

  it('should be read on from another process, and go on as long as it is read there', async () => {
    const { model, goOn } = held()
    const [a, b] = [await process(model), await process(model)]
    const key = newKey()
    await askAndLeave(a.url, key)
    const elsewhere = again(b.url, key, 2)
    await wait(2500)
    expect(model.asked[0]?.signal.aborted).toBe(false)
    goOn()
    expect(await elsewhere).toBe(TEXT.split('\n').slice(2).join('\n'))
    expect(model.asked).toHaveLength(1)
  })

  it('should be stopped once nobody came back for it, and not be asked again', async () => {
    const { model } = held()
    const { url } = await process(model)
    const key = newKey()
    await askAndLeave(url, key)
    await expect.poll(() => model.asked[0]?.signal.aborted, { timeout: 4000 }).toBe(true)
    await expectCutOff(await again(url, key))
    expect(model.asked).toHaveLength(1)
  })

  it('should be told as cut off where whoever made it died, and not be asked again', async () => {
    const key = newKey()
    const { model, goOn } = held()
    const { url } = await process(model)
    await askAndLeave(url, key)
    await wait(200)
    const other = await process(scriptedModel(() => LOOK))
    // Nothing was heard of it for longer than its lease; the other process does not have it.
    ahead = 20_000
    await expectCutOff(await again(other.url, key))
    goOn()
    expect(model.asked).toHaveLength(1)
  })

  it('should refuse the key for another request, and a key that is no UUID', async () => {
    const model = scriptedModel(() => LOOK)
    const { url } = await process(model)
    const key = newKey()
    await (await postLook(url, photo, under(key))).text()
    const other = await postLook(url, photo, under(key, { options: { family: 'google', effort: 'low' } }))
    expect([other.status, (await other.json()).error.code]).toEqual([422, 'other-request'])
    const bad = await postLook(url, photo, under('1'))
    expect([bad.status, (await bad.json()).error.code]).toEqual([400, 'bad-key'])
    expect(model.asked).toHaveLength(1)
  })

  it.each(['here', 'in another process', 'before it has arrived'])('should be stopped %s', async (where) => {
    const { model } = held()
    const [a, b] = [await process(model, { RESUME_SECONDS: '60' }), await process(model)]
    const key = newKey()
    const stop = () => fetch(`${where === 'here' ? a.url : b.url}/api/looks/${key}`, { method: 'DELETE' })
    if (where === 'before it has arrived') await stop()
    const reading = again(a.url, key)
    if (where !== 'before it has arrived') {
      await expect.poll(() => model.asked.length).toBe(1)
      expect((await stop()).status).toBe(204)
    }
    await expectCutOff(await reading, where === 'before it has arrived' ? 0 : 3)
    expect(model.asked.map(({ signal }) => signal.aborted)).toEqual(
      where === 'before it has arrived' ? [] : [true],
    )
  })

  it('should be read to its end where the store fails on the way', async () => {
    const { model, goOn } = held()
    const failing: SharedStore = {
      ...store,
      runs: { ...store.runs, append: async () => Promise.reject(new Error('disk full')) },
    }
    const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k' })
    const server = await serveOnLoopback(config, { modelClient: model.modelClient, store: failing })
    servers.push(server)
    const reading = again(server.url, newKey())
    await wait(200)
    goOn()
    expect(await reading).toBe(TEXT)
  })
})

async function expectCutOff(text: string, whole = 3): Promise<void> {
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LookEvent)
  expect(events.slice(0, whole)).toEqual(LOOK.slice(0, whole))
  expect(events.slice(-2)).toMatchObject([
    { type: 'failure', failure: { code: 'cut-off' } },
    { type: 'end', truncated: true },
  ])
}
