import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { createMessages } from '../../src/messages/messages.ts'
import { inItsLanguage } from '../../src/server/language.ts'
import { clientsSchema, problemSchema } from '../../src/wire/http.ts'
import { configOf, type LoopbackServer, serveOnLoopback } from '../support/loopback.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
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
})

describe('the server', () => {
  let server: LoopbackServer
  afterEach(() => server.close())

  it('should have no words of its own', async () => {
    const config = configOf({
      GOOGLE_GENERATIVE_AI_API_KEY: 'k',
      COMPATIBLE_BASE_URL: 'http://10.0.0.2:8000/v1',
      COMPATIBLE_MODEL: 'qwen:cloud',
    })
    server = await serveOnLoopback(config, { messagesIn: () => pseudoMessages() })
    const post = (body: FormData | string) => fetch(`${server.url}/api/looks`, { method: 'POST', body })
    const form = (options: object) => {
      const filled = new FormData()
      filled.set('options', JSON.stringify(options))
      return filled
    }
    const refused = await Promise.all([
      fetch(`${server.url}/api/looks`),
      post('x'),
      post(new FormData()),
      post(form({ family: 'google' })),
      fetch(`${server.url}/api/foods?name=milk`),
      fetch(`${server.url}/api/nothing`),
    ])
    const sentences = await Promise.all(
      refused.map(async (response) => problemSchema.parse(await response.json()).error.message),
    )
    const { clients } = clientsSchema.parse(await (await fetch(`${server.url}/api/clients`)).json())
    expect(new Set(sentences).size).toBe(sentences.length)
    const said = [...sentences, ...clients.map(({ name }) => name)].join('\n')
    expect(said).toContain('⟦')
    expect(untranslatedWords(said)).toEqual([])
  })
})
