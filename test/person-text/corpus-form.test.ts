import { describe, expect, it } from 'vitest'
import { ALLERGY_IDS, CONDITION_IDS, DIET_IDS, MEDICINE_IDS } from '../../src/core/health/profile.ts'
import { NUTRIENT_IDS } from '../../src/core/terms/nutrients.ts'
import {
  factsOf,
  HELD_BACK_SENTENCES,
  OPEN_SENTENCES,
  outcomesOf,
  type Sentence,
} from '../support/people-corpus.ts'

const ALL = [...OPEN_SENTENCES, ...HELD_BACK_SENTENCES]
const KNOWN = new Set<string>([
  ...CONDITION_IDS,
  ...ALLERGY_IDS,
  ...ALLERGY_IDS.flatMap((id) => [`severe ${id}`, `mild ${id}`]),
  ...DIET_IDS,
  ...MEDICINE_IDS,
  ...NUTRIENT_IDS,
  ...['age', 'child', 'sex', 'activity', 'weight', 'energy', 'texture', 'drinkTexture'],
])

/** Every fact that a sentence names, also those that only may come out. */
function factsNamedIn(sentence: Sentence): readonly string[] {
  return outcomesOf(sentence).flatMap(({ people, asks }) => [
    ...asks.flat(),
    ...people.flatMap((person) => [...factsOf(person).keys(), ...factsOf(person.may ?? {}).keys()]),
  ])
}

/** Every quotation that a sentence should contain. */
function quotedFrom(sentence: Sentence): readonly string[] {
  return outcomesOf(sentence).flatMap(({ people, shownBack }) => [
    ...shownBack,
    ...people.flatMap(({ said }) => Object.values(said)),
  ])
}

describe('the form of the people corpus', () => {
  it('should hold 1,600 sentences or more, none twice', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(1600)
    expect(new Set(ALL.map(({ says }) => says)).size).toBe(ALL.length)
  })

  it('should name facts that a profile can hold', () => {
    expect([...new Set(ALL.flatMap(factsNamedIn))].filter((fact) => !KNOWN.has(fact))).toEqual([])
  })

  it('should quote the words of each fact, and of whatever is shown back', () => {
    const without = ALL.filter((sentence) =>
      quotedFrom(sentence).some((words) => !sentence.says.includes(words)),
    )
    const unsaid = ALL.filter((sentence) =>
      outcomesOf(sentence).some(({ people }) =>
        people.some((person) => [...factsOf(person).keys()].some((fact) => !person.said[fact])),
      ),
    )
    // By place: sentences that are held back are never printed.
    expect([...without, ...unsaid].map((sentence) => ALL.indexOf(sentence))).toEqual([])
  })

  it('should cover every condition, allergy, diet and medicine, in either half', () => {
    for (const half of [OPEN_SENTENCES, HELD_BACK_SENTENCES]) {
      const named = new Set(half.flatMap(factsNamedIn))
      const ids = [...CONDITION_IDS, ...ALLERGY_IDS, ...DIET_IDS, ...MEDICINE_IDS]
      expect(ids.filter((id) => id !== 'general' && !named.has(id))).toEqual([])
    }
  })
})
