import { describe, expect, it } from 'vitest'
import { loadCatalogue, loadEveryLocale, loadMessages } from '../../src/messages/load-messages.ts'
import type { Catalogue } from '../../src/messages/messages.ts'

const CATALOGUES = import.meta.glob<Catalogue>('../../src/messages/*/{app,dialogs}.json', {
  import: 'default',
})

describe('loadMessages', () => {
  it('should load the areas asked for, and later another', async () => {
    const messages = await loadMessages(CATALOGUES, 'en', ['dialogs'])
    expect(messages.say('dialogs.privacy.close')).toBe('Close')
    expect(messages.has('app.advice')).toBe(false)
    const more = messages.with(await loadCatalogue(CATALOGUES, 'en', 'app'))
    expect(more.say('app.advice')).toContain('not medical advice')
  })

  it('should refuse an area its entry point does not ship', async () => {
    await expect(loadMessages(CATALOGUES, 'en', ['server'])).rejects.toThrow('en/server.json')
  })
})

describe('loadEveryLocale', () => {
  it('should have the messages of each locale at hand', async () => {
    const messagesIn = await loadEveryLocale(CATALOGUES, ['app'])
    expect(messagesIn('en').locale).toBe('en')
    expect(messagesIn('en').has('app.advice')).toBe(true)
  })
})
