// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserMemory } from '../../src/app/persist.ts'
import { markPage, pageLanguage } from '../../src/ui/page-language.ts'

const tab = browserMemory(() => window.sessionStorage)

function languageAt(address: string, ...preferred: readonly string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(preferred)
  window.history.replaceState({ screen: 'start' }, '', address)
  return pageLanguage(tab)
}

afterEach(() => {
  vi.restoreAllMocks()
  window.sessionStorage.clear()
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
    expect(languageAt(address, ...preferred).localeFor(chosen)).toBe(locale)
  })

  it('should be taken off the address, and hold for the tab', () => {
    languageAt('/?lang=ar&model=x#how', 'en')
    expect(`${window.location.search}${window.location.hash}`).toBe('?model=x#how')
    expect(window.history.state).toEqual({ screen: 'start' })
    expect(languageAt('/', 'en').localeFor('browser')).toBe('ar')
  })

  it('should no longer be what the address asked for once another is chosen', () => {
    const language = languageAt('/?lang=ar', 'en')
    language.forgetAsked()
    expect(language.localeFor('de')).toBe('de')
    expect(languageAt('/', 'en').localeFor('de')).toBe('de')
  })

  it('should be told to style sheets and screen readers', () => {
    markPage('ar')
    expect(document.documentElement).toHaveAttribute('lang', 'ar')
    expect(document.documentElement).toHaveAttribute('dir', 'rtl')
    markPage('zh-Hans')
    expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  })
})
