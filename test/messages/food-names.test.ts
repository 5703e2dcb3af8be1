import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/core/analysis/row.ts'
import type { FoodItem } from '../../src/core/fusion/food-item.ts'
import { compose } from '../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodWords, inReadersWords, nameInSentence, readersName } from '../../src/messages/food-names.ts'
import type { Locale } from '../../src/messages/keys.ts'
import { portionWords } from '../../src/messages/serving-words.ts'
import { named } from '../support/composed.ts'
import { TRANSLATED, translated } from '../support/languages.ts'
import { english } from '../support/messages.ts'

const foods = foodTable()
const MENU: Partial<FoodItem> = { menu: { section: 'Mains' } }

function rowOf(label: string, more: Partial<FoodItem> = {}): Row {
  const composed = compose(named(label, more), foods)
  return { id: label, name: label.charAt(0).toUpperCase() + label.slice(1), composed, assessments: [] }
}

/** Name and what stands beside it. */
function shown(locale: Locale, row: Row): readonly (string | undefined)[] {
  const [{ name, alsoCalled }] = inReadersWords(translated(locale), [row]) as [Row]
  return alsoCalled === undefined ? [name] : [name, alsoCalled]
}

describe.each(TRANSLATED)('names of foods in %s', (locale) => {
  const messages = translated(locale)
  const own = foods.foods.filter(({ id }) => readersName(messages, id) !== undefined)

  it('should be there for the commonest eight hundred, and for nearly all that are offered', () => {
    expect(own.length).toBeGreaterThanOrEqual(800)
    const offered = foods.everyday.filter(({ id }) => readersName(messages, id) === undefined)
    expect(offered.length / foods.everyday.length).toBeLessThan(0.05)
  })

  it('should be of rows that there are, and lead to a food again', () => {
    const missed = own.filter(({ id }) => {
      const found = foods.match(readersName(messages, id) ?? '')
      return found.length === 0
    })
    expect(missed.map(({ id }) => `${id}: ${readersName(messages, id)}`)).toEqual([])
  })
})

describe('a food of the table', () => {
  it.each([
    ['en', 'Honey'],
    ['es', 'Miel'],
    ['de', 'Honig'],
    ['zh-Hans', '蜂蜜'],
    ['ar', 'عسل'],
  ] as const)('should be called as its reader calls it, in %s: %s', (locale, name) => {
    expect(foodWords(translated(locale), { id: 'honey', name: 'Honey' })).toBe(name)
  })

  it('should be marked as English where it has no name', () => {
    const unknown = { id: 'no-such-food', name: 'Bubble and squeak' }
    expect(foodWords(english, unknown)).toBe('Bubble and squeak')
    expect(foodWords(translated('de'), unknown)).toBe('Bubble and squeak (englisch)')
  })

  it('should be told by weight where household words are English only', () => {
    const measured = foods.foods.find(({ portion }) => portion !== undefined)
    const composed = compose(named(measured?.name ?? ''), foods)
    expect(portionWords(translated('de'), composed)).toMatch(/^[\d,.]+ g$/)
  })
})

describe('a row', () => {
  it('should be called by the name of its food, with what it was seen as where that says more', () => {
    expect(shown('de', rowOf('honey'))).toEqual(['Honig'])
    expect(shown('de', rowOf('carrots'))).toEqual(['Karotte'])
    const [name, seen] = shown('de', rowOf('fresh salmon'))
    expect(name).toMatch(/lachs/i)
    expect(seen).toBe('Fresh salmon')
  })

  it('should keep what a menu or a person calls it, with the name of its food beside it', () => {
    expect(shown('es', rowOf('honey', MENU))).toEqual(['Honey', 'Miel'])
    expect(shown('es', rowOf('honey', { corrected: { added: 0, label: 'honey' } }))).toEqual([
      'Honey',
      'Miel',
    ])
    expect(shown('de', rowOf('Honig', MENU))).toEqual(['Honig'])
  })

  it('should keep its name where it is not surely a food, and in English', () => {
    expect(shown('de', rowOf('honey glazed surprise'))).toEqual(['Honey glazed surprise'])
    expect(shown('en', rowOf('honey'))).toEqual(['Honey'])
  })

  it('should stay the same row, so that it is not drawn anew', () => {
    const rows = [rowOf('honey')]
    const messages = translated('de')
    const [first] = inReadersWords(messages, rows)
    expect(inReadersWords(messages, [...rows])[0]).toBe(first)
    expect(inReadersWords(messages, inReadersWords(messages, rows))).toEqual([first])
  })

  it('should have its capital in a list alone', () => {
    expect(nameInSentence(rowOf('honey'))).toBe('honey')
    const [german] = inReadersWords(translated('de'), [rowOf('honey')]) as [Row]
    expect(nameInSentence(german)).toBe('Honig')
  })
})
