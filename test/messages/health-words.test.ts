import { describe, expect, it } from 'vitest'
import { assess } from '../../src/core/health/assess.ts'
import { type Assessment, DOTS } from '../../src/core/health/assessment.ts'
import { ALLERGY_SEVERITIES, GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { citation } from '../../src/core/health/rules/citations.ts'
import { ALL_CAUSES, ruleSet } from '../../src/core/health/rules/rule-sets.ts'
import { swapsFor } from '../../src/core/health/swaps/swaps.ts'
import { VERDICTS } from '../../src/core/health/verdict/verdict.ts'
import { compose } from '../../src/core/nutrition/figures/compose.ts'
import type { ComposedItem } from '../../src/core/nutrition/figures/composed-item.ts'
import { exactly } from '../../src/core/terms/estimate.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../../src/core/terms/nutrients.ts'
import { CHECKABLE_IDS } from '../../src/core/terms/traits.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { alertsInWords, alertWords } from '../../src/messages/alerts.ts'
import { assessmentWords, dotMeaning, dotWords } from '../../src/messages/assessment-words.ts'
import { conflictWords } from '../../src/messages/cause-words.ts'
import { figureWords } from '../../src/messages/figures.ts'
import { maybeWords, missingWords, unstatedWords } from '../../src/messages/open-questions.ts'
import { factsInWords, peopleInWords } from '../../src/messages/people-in-words.ts'
import { explain } from '../../src/messages/reasons.ts'
import { rulesDocument } from '../../src/messages/rules-document.ts'
import { causeHeading, ownFigureWords, toldRules } from '../../src/messages/rules-page.ts'
import { gainsInWords } from '../../src/messages/swaps.ts'
import { named } from '../support/composed.ts'
import { personOf, readGolden } from '../support/golden.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'

const pseudo = pseudoMessages()
const foods = foodTable()
/** Letters of Nutri-Score. */
const GRADES = ['A', 'B', 'C', 'D', 'E']
const BASES = ['package', 'menu'] as const

/** What a card and the command line can say of a food for one person. */
function allSaid(composed: ComposedItem, assessment: Assessment): readonly string[] {
  const { headline, all } = explain(pseudo, composed, assessment)
  const { verdict, uncertain, alerts, conflicts = [], missing, unstated = [] } = assessment
  return [
    pseudo.say(`health.verdict.name.${verdict}`),
    assessmentWords(pseudo, assessment),
    ...headline,
    ...all.map(({ sentence }) => sentence),
    ...BASES.flatMap((basis) => [
      ...alertsInWords(pseudo, alerts, basis).map(({ sentence }) => sentence),
      ...alerts.map((alert) => alertWords(pseudo, alert, basis)),
    ]),
    ...conflicts.map((conflict) => conflictWords(pseudo, conflict)),
    ...(uncertain ? [maybeWords(pseudo, uncertain)] : []),
    ...(missing.length > 0 ? [missingWords(pseudo, missing)] : []),
    ...(unstated.length > 0 ? [unstatedWords(pseudo, unstated)] : []),
  ]
}

/** Everything that can be known of a person. */
const EVERYTHING: HealthProfile = {
  ...GENERAL_PROFILE,
  name: 'Ada',
  conditions: ALL_CAUSES.flatMap(({ kind, id }) => (kind === 'condition' && id !== 'general' ? [id] : [])),
  allergies: ALL_CAUSES.flatMap(({ kind, id }) => (kind === 'allergy' ? [id] : [])),
  diets: ALL_CAUSES.flatMap(({ kind, id }) => (kind === 'diet' ? [id] : [])),
  medicines: ALL_CAUSES.flatMap(({ kind, id }) => (kind === 'medicine' ? [id] : [])),
  severity: { peanut: 'severe', egg: 'mild' },
  targets: {
    energy: 1800,
    weight: 80,
    day: Object.fromEntries(NUTRIENT_IDS.map((id) => [id, 20])),
    texture: 5,
    drinkTexture: 2,
  },
}

describe('in another language', () => {
  it('should leave nothing in English of any golden verdict', () => {
    const said = new Set<string>()
    for (const row of readGolden()) {
      const composed = compose(named(row.food), foods)
      for (const each of allSaid(composed, assess(composed, personOf(row)))) said.add(each)
    }
    expect(said.size).toBeGreaterThan(500)
    expect([...said].flatMap((each) => untranslatedWords(each, GRADES))).toEqual([])
  })

  it('should leave nothing in English of a food judged for a person who has everything, and of what to have instead', () => {
    for (const food of ['butter', 'pepperoni pizza', 'beer', 'flux capacitor']) {
      const composed = compose(named(food), foods)
      const swaps = swapsFor(composed, { ...GENERAL_PROFILE, conditions: ['high-cholesterol'] }, foods)
      const said = [
        ...allSaid(composed, assess(composed, EVERYTHING)),
        ...swaps.map(({ gains }) => gainsInWords(pseudo, gains)),
      ]
      // Words of the name that were not understood are quoted.
      const data = [...GRADES, ...food.split(' ')]
      expect(said.flatMap((each) => untranslatedWords(each, data))).toEqual([])
    }
  })

  it('should leave nothing in English of any rule, its heading and the figure a person set in its place', () => {
    for (const cause of ALL_CAUSES) {
      expect(untranslatedWords(causeHeading(pseudo, cause))).toEqual([])
      for (const { rule, sentence, more } of toldRules(pseudo, cause)) {
        const own = ownFigureWords(pseudo, rule, EVERYTHING) ?? ''
        expect(untranslatedWords(`${sentence}\n${more}\n${own}`), rule.id).toEqual([])
      }
    }
  })

  it('should leave nothing in English of the document with all rules but who says so', () => {
    const sources = ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules).map((rule) => citation(rule.citation))
    const data = sources.flatMap(({ organisation, title, section = '', url }) => [
      organisation,
      title,
      section,
      url,
    ])
    const markup = /<!--.*?-->|`[^`]*`/g
    expect(untranslatedWords(rulesDocument(pseudo).replace(markup, ''), [...new Set(data)])).toEqual([])
  })

  it('should leave nothing in English of who it is for but names', () => {
    expect(untranslatedWords(factsInWords(pseudo, EVERYTHING))).toEqual([])
    expect(untranslatedWords(factsInWords(pseudo, EVERYTHING, 'name'))).toEqual([])
    const people = [EVERYTHING, { ...EVERYTHING, id: 'ben', name: 'Ben' }]
    expect(untranslatedWords(peopleInWords(pseudo, people), ['Ada', 'Ben'])).toEqual([])
  })

  it('should have words for every dot, nutrient and unit, and for all that a food can have', () => {
    const said = [
      ...VERDICTS.flatMap((id) => [pseudo.say(`health.verdict.inSentence.${id}`)]),
      ...DOTS.flatMap((dot) => [dotWords(pseudo, dot), dotMeaning(pseudo, dot)]),
      ...NUTRIENT_IDS.flatMap((id) => [
        pseudo.say(`health.nutrient.name.${id}`),
        pseudo.say(`reasons.amount.${id}`, { figure: figureWords(pseudo, exactly(3), NUTRIENT_UNITS[id]) }),
      ]),
      ...CHECKABLE_IDS.flatMap((id) => [pseudo.say(`health.trait.${id}`), pseudo.say(`reasons.hides.${id}`)]),
      ...ALLERGY_SEVERITIES.map((id) => pseudo.say(`rules.severity.${id}`)),
    ]
    expect(said.flatMap((each) => untranslatedWords(each))).toEqual([])
  })
})
