import { afterEach, describe, expect, it, vi } from 'vitest'
import { pickLocale, terminalLocales } from '../../src/messages/pick-locale.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('pickLocale', () => {
  it.each([
    ['the first that is there', ['fr', 'de'], ['en', 'de', 'fr'], 'fr'],
    ['the next where the first is not there', ['ja', 'de'], ['en', 'de'], 'de'],
    ['the language where the region is not there', ['de-CH'], ['en', 'de'], 'de'],
    ['the region where it is there', ['pt-PT'], ['en', 'pt', 'pt-PT'], 'pt-PT'],
    ['the language alone before another region', ['en-AU'], ['en-US', 'en'], 'en'],
    ['another region where there is nothing else', ['es-AR'], ['en', 'es-MX'], 'es-MX'],
    ['the main region for a language alone', ['pt'], ['en', 'pt-PT', 'pt-BR'], 'pt-BR'],
    ['the same script', ['zh-TW'], ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
    ['no script one may not read', ['zh-TW', 'de'], ['en', 'zh', 'de'], 'de'],
    ['whatever the case', ['DE-ch'], ['en', 'de'], 'de'],
    ['past what is no locale', ['C', '*', '', 'de'], ['en', 'de'], 'de'],
    ['the first there is where none suits', ['ja'], ['en', 'de'], 'en'],
    ['the first there is where nothing is preferred', [], ['en', 'de'], 'en'],
  ] as const)('should pick %s', (_, preferred, available, picked) => {
    expect(pickLocale(preferred, available)).toBe(picked)
  })

  it('should look no further than ten wishes, and at none that is longer than any language’s name', () => {
    const unknown = Array.from({ length: 9 }, () => 'ja')
    expect(pickLocale([...unknown, 'de'], ['en', 'de'])).toBe('de')
    expect(pickLocale([...unknown, 'fr', 'de'], ['en', 'de'])).toBe('en')
    expect(pickLocale([`de-x-${'abcdefgh-'.repeat(4)}a`], ['en', 'de'])).toBe('en')
  })

  it('should not look closely at what it knows by name', () => {
    const looked = vi.spyOn(Intl.Locale.prototype, 'maximize')
    expect(pickLocale(['de', 'fr'], ['en', 'de'])).toBe('de')
    expect(looked).not.toHaveBeenCalled()
  })

  it('attack L: should look closely at ten languages at most, and once at what is there', () => {
    const looked = vi.spyOn(Intl.Locale.prototype, 'maximize')
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const unknown = letters.flatMap((one) => letters.map((other) => `x${one}${other}`))
    for (let asked = 0; asked < 5; asked += 1) pickLocale(unknown, ['sv', 'nb', 'fi'])
    expect(looked).toHaveBeenCalledTimes(5 * 10 + 3)
  })
})

describe('terminalLocales', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, ['en-GB']],
    [{ LANG: 'de_DE@euro', LC_MESSAGES: 'fr_CA.UTF-8' }, ['fr-CA']],
    [{ LANG: 'de_DE', LC_MESSAGES: 'fr_CA', LC_ALL: 'pt_BR.utf8' }, ['pt-BR']],
    [{ LANG: 'C.UTF-8' }, ['C']],
    [{ LC_ALL: '', LANG: '' }, []],
    [{}, []],
  ])('should read %j', (env, locales) => {
    expect(terminalLocales(env)).toEqual(locales)
  })
})
