import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/messages/messages.ts'
import { spokenOf } from '../../src/messages/spoken.ts'

const CATALOGUES = import.meta.glob<Catalogue>('../../src/messages/*/{app,dialogs,foods,report}.json', {
  import: 'default',
})

describe('the words of a page', () => {
  it('should be in another language with all that was wanted since', async () => {
    const { loadArea, inLocale } = spokenOf(CATALOGUES, ['app'])
    expect((await inLocale('de')).has('dialogs.privacy.close')).toBe(false)
    await loadArea('dialogs', 'de')
    const spanish = await inLocale('es')
    expect(spanish.locale).toBe('es')
    expect(spanish.say('dialogs.privacy.close')).toBe('Cerrar')
    expect(spanish.has('report.about')).toBe(false)
  })

  it('should have what is wanted while the language is fetched', async () => {
    const { loadArea, inLocale } = spokenOf(CATALOGUES, ['app'])
    const coming = inLocale('es')
    await loadArea('dialogs', 'en')
    expect((await coming).say('dialogs.privacy.close')).toBe('Cerrar')
  })

  it('should have names of foods where they are not those of the table', async () => {
    const { inLocale } = spokenOf(CATALOGUES, ['app', 'foods'])
    expect((await inLocale('de')).say('foods.honey')).toBe('Honig')
    expect((await inLocale('en')).has('foods.honey')).toBe(false)
  })
})
