import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wordListPath from 'word-list'
import { namedItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import type { Alert } from '../../../../src/core/health/assessment.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { nameTokens } from '../../../../src/core/nutrition/match/name-tokens.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { EVERYTHING } from '../../../support/people.ts'

const foods = foodTable()
const names = foods.foods.flatMap(({ name, synonyms }) => [name, ...synonyms])
/** So many names get a word. Of a third as many one hole was missed. */
const TRIED = 2500
/** Every name of the table, as it is read. */
const wholeNames = new Set(names.map((name) => asRead(name)))
/** Some 275,000 English words, and what else a reader, a menu or another language puts there. */
const words = readFileSync(wordListPath, 'utf8').split('\n')
const others =
  'of de la con mit à la carte & free-from no without 2 250g raw hard spiked home-made vegan gluten-free 0% ohne sans 鱼 مع №'.split(
    ' ',
  )

describe('adding a word to a name', () => {
  it.each(['named', 'menu'] as const)(
    'should quiet no alert of anyone, whatever the word and wherever it stands (%s)',
    (basis) => {
      const quieted: string[] = []
      const anyWord = fc.oneof(
        { weight: 6, arbitrary: fc.nat(words.length - 1).map((at) => words[at] as string) },
        { weight: 1, arbitrary: fc.constantFrom(...others) },
        { weight: 2, arbitrary: fc.constantFrom(...names.flatMap((name) => name.split(' '))) },
      )
      const drawn = fc.sample(fc.tuple(fc.constantFrom(...names), anyWord, fc.nat()), {
        seed: 2026,
        numRuns: TRIED,
      })
      for (const [name, word, at] of drawn) {
        const parts = name.split(' ')
        const place = at % (parts.length + 1)
        const longer = [...parts.slice(0, place), word, ...parts.slice(place)].join(' ')
        if (isOtherName(longer, name)) continue
        const after = alertsOf(longer, basis)
        for (const alert of alertsOf(name, basis)) {
          if (!after.some((each) => isSame(each, alert))) {
            quieted.push(`${name} + ${word} → ${longer}: ${alert.cause.id} ${alert.trait}`)
          }
        }
      }
      process.stdout.write(`Words added, ${basis}: ${drawn.length} tried, ${quieted.length} alerts quieted\n`)
      expect(quieted).toEqual([])
    },
    60_000,
  )
})

function alertsOf(name: string, basis: 'named' | 'menu'): readonly Alert[] {
  const item = basis === 'menu' ? { ...namedItem(name), menu: {} } : namedItem(name)
  return assess(compose(item, foods), EVERYTHING).alerts.filter(({ advice }) => advice !== 'none')
}

function isSame(a: Alert, b: Alert): boolean {
  return a.trait === b.trait && a.cause.kind === b.cause.kind && a.cause.id === b.cause.id
}

/** The word makes another whole name of the table, with the name or with a part of it. */
function isOtherName(longer: string, name: string): boolean {
  const tokens = nameTokens(longer).map(({ word }) => word)
  const had = new Set(runsOf(nameTokens(name).map(({ word }) => word)))
  return runsOf(tokens).some((run) => wholeNames.has(run) && !had.has(run) && run.includes(' '))
}

/** Every run of words that stand side by side. */
function runsOf(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((_, from) =>
    tokens.slice(from).map((_, length) => tokens.slice(from, from + length + 1).join(' ')),
  )
}

function asRead(name: string): string {
  return nameTokens(name)
    .map(({ word }) => word)
    .join(' ')
}
