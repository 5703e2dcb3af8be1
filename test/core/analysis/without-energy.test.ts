import { describe, expect, it } from 'vitest'
import { plateTotals } from '../../../src/core/analysis/plate-totals.ts'
import { select } from '../../../src/core/analysis/select.ts'
import { withoutEnergy } from '../../../src/core/analysis/without-energy.ts'
import { CONDITION_IDS, type HealthProfile } from '../../../src/core/health/profile.ts'
import { ALL_CAUSES } from '../../../src/core/health/rules/rule-sets.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { itemsAsCsv } from '../../../src/handout/csv.ts'
import { composeHandout } from '../../../src/handout/handout.ts'
import { foodJudge } from '../../../src/lenses/food/judge.ts'
import { plateWords } from '../../../src/messages/plate-words.ts'
import { explain } from '../../../src/messages/reasons.ts'
import { toldRules } from '../../../src/messages/rules-page.ts'
import { decidingOf, glanceFigures } from '../../../src/viewer/card/card-figures.tsx'
import { analysisOf } from '../../support/handed-on.ts'
import { english } from '../../support/messages.ts'
import { ANYONE } from '../../support/people.ts'

const CONDITIONS = CONDITION_IDS.flatMap((id) => (id === 'general' ? [] : [id]))
const CALORIES = /calori|kcal|\bkJ\b/i
const FOODS = ['coffee', 'butter', 'apple', 'chocolate cake', 'cola', 'olive oil', 'lettuce', 'mystery stew']
const analysis = analysisOf(FOODS)

function everythingSaid(person: HealthProfile, hidden: boolean): string {
  const all = select(analysis, [person], foodTable(), foodJudge)
  const rows = hidden ? withoutEnergy(all) : all
  const cards = rows.map(({ composed, assessments: [assessment] }) => {
    if (!assessment) return []
    const { headline, all: reasons } = explain(english, composed, assessment)
    const judged = { person, assessment }
    const figures = [...decidingOf(composed, judged, 'serving'), ...glanceFigures(composed, judged)]
    const names = figures.map(({ nutrient }) => english.say(`health.nutrient.name.${nutrient}`))
    return [...headline, ...reasons.map(({ sentence }) => sentence), ...names]
  })
  const plate = plateTotals(rows, [person])?.map((totals) => [
    plateWords(english, totals, person, 'reader'),
    totals.totals.map(({ nutrient }) => english.say(`health.nutrient.name.${nutrient}`)),
  ])
  const handout = composeHandout(english, analysis, rows, {
    people: [person],
    named: true,
    calories: !hidden,
  })
  const table = itemsAsCsv(english, analysis, rows, [person])
  return JSON.stringify([cards, plate, handout, table])
}

describe('without calories', () => {
  it.each(CONDITIONS)('should tell of none to somebody with %s', (condition) => {
    const person: HealthProfile = { ...ANYONE, conditions: [condition], targets: { energy: 1800 } }
    // Otherwise there would be nothing to hide.
    expect(everythingSaid(person, false)).toMatch(CALORIES)
    expect(everythingSaid(person, true)).not.toMatch(CALORIES)
  })

  it('should judge as before, and its effects should still add up', () => {
    const person: HealthProfile = { ...ANYONE, conditions: ['weight-loss'] }
    const rows = select(analysis, [person], foodTable(), foodJudge)
    for (const [index, row] of withoutEnergy(rows).entries()) {
      const [before, after] = [rows[index]?.assessments[0], row.assessments[0]]
      expect(after).toMatchObject({ dot: before?.dot, score: before?.score, verdict: before?.verdict })
      expect(after?.reasons.map(({ effect }) => effect)).toEqual(before?.reasons.map(({ effect }) => effect))
    }
  })

  it('should tell of no rule that is about them', () => {
    const told = ALL_CAUSES.flatMap((cause) => toldRules(english, cause, false))
    expect(told.filter(({ sentence, more }) => CALORIES.test(`${sentence} ${more}`))).toEqual([])
    expect(told.length).toBeGreaterThan(50)
  })

  it('should leave out what a model says of them', () => {
    const [row] = select(analysis, [ANYONE], foodTable(), foodJudge)
    if (!row) throw new Error('no row')
    const opinion = { score: 40, differs: false }
    const said = (justification: string) =>
      withoutEnergy([{ ...row, opinion: { ...opinion, justification } }])[0]?.opinion
    expect(said('High in energy, 540 kcal.')).toBeUndefined()
    expect(said('Much salt.')).toMatchObject({ justification: 'Much salt.' })
  })
})
