import { describe, expect, it } from 'vitest'
import { ALLERGY_IDS, CONDITION_IDS, DIET_IDS, MEDICINE_IDS } from '../../src/core/health/profile.ts'
import { NUTRIENT_IDS } from '../../src/core/terms/nutrients.ts'
import { factsOf, HELD_BACK_SENTENCES, OPEN_SENTENCES, outcomesOf } from '../support/people-corpus.ts'

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

describe('the form of the people corpus', () => {
  it('should hold 340 sentences or more, none of them twice', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(340)
    const says = ALL.map((sentence) => sentence.says)
    expect(says.filter((each, i) => says.indexOf(each) !== i)).toEqual([])
  })

  it.each(ALL)('should name known facts and quote the sentence: “$says”', (sentence) => {
    for (const { people, asks, shownBack } of outcomesOf(sentence)) {
      for (const fact of asks.flat()) expect(KNOWN).toContain(fact)
      for (const words of shownBack) expect(sentence.says).toContain(words)
      for (const person of people) {
        const facts = [...factsOf(person).keys()]
        expect(Object.keys(person.said).sort()).toEqual(facts.sort())
        for (const words of Object.values(person.said)) expect(sentence.says).toContain(words)
        for (const fact of [...facts, ...factsOf(person.may ?? {}).keys()]) expect(KNOWN).toContain(fact)
      }
    }
  })
})
