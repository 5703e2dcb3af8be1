import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { signToken } from '../../src/config/signed-token.ts'
import { MOST_PHOTOS } from '../../src/core/analysis/photo.ts'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { createMessages } from '../../src/messages/messages.ts'
import type { AppParts } from '../../src/server/app.ts'
import { inItsLanguage } from '../../src/server/language.ts'
import { uploadRoom } from '../../src/server/uploads/room.ts'
import { clientsSchema, problemSchema } from '../../src/wire/http.ts'
import {
  configOf,
  type LoopbackServer,
  listenOnLoopback,
  postLook,
  scriptedModel,
  serveOnLoopback,
} from '../support/loopback.ts'
import { englishCatalogues } from '../support/messages.ts'
import { largeAvif, picture } from '../support/pictures.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { selfHosted, stalled } from '../support/self-hosted.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'

describe('inItsLanguage', () => {
  const app = new Hono()
  app.use(inItsLanguage((locale) => createMessages(locale, []), ['en', 'de', 'fr'] as const))
  app.get('/', (c) => c.text(c.get('messages').locale))

  it.each([
    [undefined, 'en'],
    ['fr', 'fr'],
    ['de-CH, fr;q=0.5', 'de'],
    ['en;q=0.3, fr;q=0.9, *', 'fr'],
    ['de;q=0, ja, fr;q=0.1', 'fr'],
    ['nonsense,,;;q=x', 'en'],
  ])('should take %j as a wish for %s', async (header, locale) => {
    const response = await app.request(
      '/',
      header === undefined ? {} : { headers: { 'Accept-Language': header } },
    )
    expect(await response.text()).toBe(locale)
  })

  it('attack L: should read the beginning of a header of thousands of languages, and no more', async () => {
    const looked = vi.spyOn(Intl.Locale.prototype, 'maximize')
    const wishes = `${'xaa;q=0.1,'.repeat(1500)}de`
    const response = await app.request('/', { headers: { 'Accept-Language': wishes } })
    expect(await response.text()).toBe('en')
    // Besides the three that are there, and the one that is answered in.
    expect(looked.mock.calls.length).toBeLessThanOrEqual(10 + 4)
    looked.mockRestore()
  })
})

describe('the server', () => {
  const servers: LoopbackServer[] = []
  let modelsDir = ''
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()))
    if (modelsDir) rmSync(modelsDir, { recursive: true, force: true })
  })

  it('should have no words of its own, whatever it refuses or breaks on', async () => {
    const heard = new Set<string>()
    const pseudo = pseudoMessages()
    const messages: typeof pseudo = {
      ...pseudo,
      say: (key, ...values) => {
        heard.add(key)
        return pseudo.say(key, ...values)
      },
    }
    const serve = async (env: Record<string, string>, parts: Partial<AppParts> = {}) => {
      const server = await serveOnLoopback(configOf(env), {
        messagesIn: () => messages,
        modelsDir,
        modelClient() {
          throw new Error('A bug')
        },
        ...parts,
      })
      servers.push(server)
      return server
    }
    modelsDir = mkdtempSync(join(tmpdir(), 'dishlight-models-'))
    const { answer } = stalled(new Uint8Array(10), 5)
    const mirror = await selfHosted({ '/dfine-objects365.onnx': answer })
    servers.push({ ...mirror, log: [] })
    const databases = await listenOnLoopback(() => Response.json({ status: 0 }, { status: 404 }))
    servers.push({ ...databases, log: [] })
    const lookups = {
      LOOKUP: 'on',
      OFF_BASE_URL: databases.url,
      FDC_BASE_URL: databases.url,
      FDC_API_KEY: 'k',
    }
    const { url } = await serve({ GOOGLE_GENERATIVE_AI_API_KEY: 'k', ...lookups })
    const own = await serve({
      COMPATIBLE_BASE_URL: 'http://10.0.0.2:8000/v1',
      COMPATIBLE_MODEL: 'qwen:cloud',
      MODELS_MIRROR: mirror.url,
    })
    const secret = 'a secret of thirty-two characters'
    const closed = await serve({ ACCESS_TOKEN: 'sixteen characters', TOKEN_SECRET: secret })
    const elsewhere = await signToken(secret, { scopes: ['look'], origin: 'https://clinic.example' }, 1)
    const shown = (token: string) =>
      fetch(`${closed.url}/api/clients`, { headers: { authorization: `Bearer ${token}` } })
    const overloaded = await serve(
      { GOOGLE_GENERATIVE_AI_API_KEY: 'k' },
      {
        decode: async () => 'too-demanding',
        uploads: { room: uploadRoom(), pace: { longestSilenceMs: 20 } },
      },
    )
    const crowded = await serve({}, { uploads: { room: uploadRoom(10) } })
    const lost = await serve({}, { judge: async () => 'too-demanding' })
    const judge = (base: string) => fetch(`${base}/v1/judge`, { method: 'POST', body: 'x' })
    const stopped = new ReadableStream({
      start: (body) => body.enqueue(new TextEncoder().encode('--x')),
    })
    const tooSlow = {
      method: 'POST',
      body: stopped,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      duplex: 'half',
    } as RequestInit
    const fetchModel = (id: string, headers = {}) =>
      fetch(`${own.url}/api/models/${id}`, { method: 'POST', headers })
    const underWay = await fetchModel('dfine-objects365')
    const post = (body: FormData | string, headers = {}) =>
      fetch(`${url}/api/looks`, { method: 'POST', body, headers })
    const form = (options: object) => {
      const filled = new FormData()
      filled.set('options', JSON.stringify(options))
      return filled
    }
    const analyse = async (options: object, photos = 1, fields: Readonly<Record<string, string>> = {}) => {
      const filled = form(options)
      filled.set('people', JSON.stringify([GENERAL_PROFILE]))
      for (const [name, value] of Object.entries(fields)) filled.set(name, value)
      const photo = new Blob([await picture('jpeg')])
      for (let at = 0; at < photos; at += 1) filled.append('photo', photo)
      return fetch(`${lost.url}/v1/analyses`, { method: 'POST', body: filled })
    }
    const look = (options: object, photo: Uint8Array<ArrayBuffer> | string = 'x') =>
      postLook(url, typeof photo === 'string' ? new TextEncoder().encode(photo) : photo, {
        options: { family: 'google', ...options },
      })
    const answering = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k' }), {
      messagesIn: () => messages,
      modelClient: scriptedModel(() => []).modelClient,
    })
    servers.push(answering)
    const lookUnder = async (key: string, options: object) =>
      postLook(answering.url, await picture('jpeg'), { options, headers: { 'Idempotency-Key': key } })
    const analyseFrom = async (line: string) => {
      const filled = form({})
      filled.set('people', JSON.stringify([GENERAL_PROFILE]))
      filled.set('photo', new Blob([await picture('jpeg')]))
      const headers = { 'Idempotency-Key': crypto.randomUUID() }
      return fetch(`${url}/v1/analyses?from=${line}`, { method: 'POST', body: filled, headers })
    }
    const key = crypto.randomUUID()
    await (await lookUnder(key, { family: 'google' })).text()
    const refused = [
      await lookUnder('1', { family: 'google' }),
      await lookUnder(key, { family: 'google', effort: 'low' }),
      await fetch(`${url}/api/looks`),
      await fetch(`${url}/api/clients`, { headers: { origin: 'https://evil.example' } }),
      await post('x'),
      await post('x', { 'content-type': 'multipart/form-data; boundary=y' }),
      await post(new FormData()),
      await post(form({ family: 'google' })),
      await look({}, await picture('jpeg')),
      await look({}),
      await look({}, ''),
      await look({}, '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      await look({}, new Uint8Array(16 * 1024 * 1024)),
      await look({}, await largeAvif()),
      await postLook(overloaded.url, await picture('png')),
      await fetch(`${overloaded.url}/api/looks`, tooSlow),
      await postLook(crowded.url, await picture('jpeg')),
      await look({ model: '../x' }),
      await look({ family: 'openai' }),
      await look({ family: 'compatible' }),
      await look({ family: 'ollama' }),
      await fetch(`${own.url}/api/foods?name=milk`),
      await fetch(`${url}/api/foods?name=`),
      await fetch(`${url}/api/foods?name=qqqq`),
      await fetch(`${url}/api/products?name=qqqq`),
      await fetch(`${url}/api/products/1`),
      await fetch(`${url}/api/products/3017620422003`),
      await fetch(`${url}/api/nothing`),
      await fetch(`${url}/v1/analyses`, { method: 'POST', body: 'x' }),
      await analyse({ sort: 'best' }),
      await analyse({}),
      await analyse({}, MOST_PHOTOS + 1),
      await analyse({}, 1, { people: JSON.stringify(Array(21).fill(GENERAL_PROFILE)) }),
      await analyse({}, 1, { people: '{' }),
      await analyse({}, 1, { option: '{}' }),
      await analyseFrom('x'),
      await analyseFrom('9'),
      await judge(url),
      await judge(lost.url),
      await fetchModel('unknown'),
      await fetchModel('dfine-objects365'),
      await fetchModel('dfine-objects365', { via: '1.1 proxy' }),
    ]
    refused.push(await fetch(`${url}/api/session`, { method: 'POST', body: 'x'.repeat(9000) }))
    refused.push(await shown(elsewhere), await shown('wrong'))
    for (let asked = 0; refused.at(-1)?.status !== 429 && asked < 20; asked += 1) {
      const response = await shown('wrong')
      if (response.status === 429) refused.push(response)
    }
    for (
      let asked = 0;
      refused.filter(({ status }) => status === 429).length < 2 && asked < 500;
      asked += 1
    ) {
      const response = await fetch(`${url}/api/foods?name=`)
      if (response.status === 429) refused.push(response)
    }
    await underWay.body?.cancel()
    const sentences = await Promise.all(
      refused.map(async (response) => problemSchema.parse(await response.json()).error.message),
    )
    const listed = await Promise.all(
      [url, own.url].map(async (each) =>
        clientsSchema.parse(await (await fetch(`${each}/api/clients`)).json()),
      ),
    )
    const said = [...sentences, ...listed.flatMap(({ clients }) => clients.map(({ name }) => name))].join(
      '\n',
    )
    // A field is called the same in every language.
    const words = said.replace(/options\.sort|\b(?:photo|people|options?)\b/g, '')
    expect(untranslatedWords(words)).toEqual([])
    const refusals = Object.values(englishCatalogues)
      .flatMap(Object.keys)
      .filter((key) => key.startsWith('server.refusal.'))
    expect(refusals.filter((key) => !heard.has(key))).toEqual([])
  })
})
