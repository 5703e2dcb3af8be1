// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetAskedLanguage, markPage, pageLocale } from '../../src/ui/page-language.ts'

const prefers = (...languages: readonly string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

afterEach(() => {
  vi.restoreAllMocks()
  window.history.replaceState(null, '', '/')
  document.documentElement.removeAttribute('lang')
  document.documentElement.removeAttribute('dir')
})

describe('the language of the page', () => {
  it.each([
    ['what the browser prefers', '/', 'browser', ['fr', 'es-MX', 'de'], 'es'],
    ['English where none of those is there', '/', 'browser', ['fr'], 'en'],
    ['what was chosen', '/', 'de', ['es'], 'de'],
    ['what the browser prefers, where the choice is none', '/', 'klingon', ['es'], 'es'],
    ['what the address asks for', '/?lang=ar', 'de', ['es'], 'ar'],
    ['Simplified Chinese for Chinese', '/?lang=zh', 'browser', [], 'zh-Hans'],
    ['no Traditional Chinese, which is not there', '/', 'browser', ['zh-TW', 'de'], 'de'],
    ['what was chosen, where the address asks for none there is', '/?lang=xx', 'de', [], 'de'],
  ] as const)('should be %s', (_, address, chosen, preferred, locale) => {
    prefers(...preferred)
    window.history.replaceState(null, '', address)
    expect(pageLocale(chosen)).toBe(locale)
  })

  it('should no longer be what the address asked for once another is chosen', () => {
    prefers('en')
    window.history.replaceState({ screen: 'analysis' }, '', '/?lang=ar&model=x#how')
    forgetAskedLanguage()
    expect(`${window.location.search}${window.location.hash}`).toBe('?model=x#how')
    expect(window.history.state).toEqual({ screen: 'analysis' })
    expect(pageLocale('de')).toBe('de')
  })

  it('should be told to style sheets and screen readers', () => {
    markPage('ar')
    expect(document.documentElement).toHaveAttribute('lang', 'ar')
    expect(document.documentElement).toHaveAttribute('dir', 'rtl')
    markPage('zh-Hans')
    expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  })
})
