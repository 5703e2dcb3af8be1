import { describe, expect, it } from 'vitest'
import { directionOf } from '../../src/messages/direction.ts'
import { LOCALES } from '../../src/messages/keys.ts'
import { translated } from '../support/languages.ts'

const arabic = translated('ar')
const apart = (text: string) => `\u2068${text}\u2069`

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['zh-Hans', 'ltr'],
  ] as const)('should be that of the script: %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction)
  })
})

describe('a message from right to left', () => {
  it('should keep a foreign name apart, so that its brackets stay where they are', () => {
    expect(arabic.say('viewer.card.matched', { food: 'Yogurt (plain)' })).toContain(apart('Yogurt (plain)'))
  })

  it('should leave its own words as they are, and what it chooses by', () => {
    expect(arabic.say('viewer.card.matched', { food: 'زبادي' })).not.toContain('\u2068')
    const said = arabic.say('analysis.sheet.handle', { stop: 'peek' })
    expect(said).not.toBe(arabic.say('analysis.sheet.handle', { stop: 'full' }))
    expect(said).not.toContain('\u2068')
  })

  it('should not be marked where words run the other way', () => {
    for (const locale of LOCALES.filter((each) => directionOf(each) === 'ltr'))
      expect(translated(locale).say('viewer.card.matched', { food: 'Yogurt (plain)' })).not.toContain(
        '\u2068',
      )
  })
})

describe('figures in Arabic', () => {
  it('should have the digits of the packs they are compared with', () => {
    expect(arabic.number(1234.5)).toBe('1,234.5')
    expect(arabic.say('analysis.status.items', { count: 34 })).toContain('34')
  })
})

describe('a list without a word in it', () => {
  it.each([
    ['en', 'a, b, c'],
    ['es', 'a, b, c'],
    ['de', 'a, b, c'],
    ['zh-Hans', 'a、b、c'],
    ['ar', 'a، b، c'],
  ] as const)('should have none in %s', (locale, words) => {
    expect(translated(locale).list(['a', 'b', 'c'], 'none')).toBe(words)
    expect(translated(locale).listParts(['a', 'b', 'c'], 'none').join('')).toBe(words)
  })
})
