import { beforeAll, describe, expect, it } from 'vitest'
import type { Judge } from '../../../src/core/analysis/judge.ts'
import { emptyAnalysis, reduce } from '../../../src/core/analysis/reduce.ts'
import { select } from '../../../src/core/analysis/select.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { GENERAL_PROFILE } from '../../../src/core/health/profile.ts'
import type { FoodTable } from '../../../src/core/nutrition/table/food.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { foodJudge } from '../../../src/lenses/food/judge.ts'
import { boxed } from '../../support/sightings.ts'

const CHOLESTEROL: HealthProfile = { id: 'me', name: 'Me', conditions: ['high-cholesterol'], allergies: [] }

const analysis = [
  boxed('a', 'butter', [0.1, 0.1, 0.2, 0.2], { opinion: { score: 95, justification: 'Tasty.' } }),
  boxed('b', 'broccoli', [0.5, 0.5, 0.7, 0.7]),
  boxed('c', 'flux capacitor', [0.8, 0.8, 0.9, 0.9]),
].reduce(
  (state, detection) => reduce(state, { type: 'detection', lookId: 'l', detection }),
  emptyAnalysis({ name: 'x', sha256: '0'.repeat(64), width: 4, height: 3 }),
)

describe('select', () => {
  let foods: FoodTable
  beforeAll(() => {
    foods = foodTable()
  })

  it('should judge every item for every profile, in the order seen', () => {
    const rows = select(analysis, [GENERAL_PROFILE, CHOLESTEROL], foods, foodJudge)
    expect(rows.map(({ name }) => name)).toEqual(['Butter', 'Broccoli', 'Flux capacitor'])
    expect(rows.map(({ assessments }) => assessments.map(({ verdict }) => verdict)[1])).toEqual([
      'not-recommended',
      'recommended',
      'unknown',
    ])
  })

  it("should flag a model's score that is far from the engine's, without changing the verdict", () => {
    const [butter] = select(analysis, [CHOLESTEROL], foods, foodJudge)
    expect(butter!.opinion).toMatchObject({ score: 95, differs: true })
    expect(butter!.assessments[0]!.verdict).toBe('not-recommended')
  })

  it('should return the same rows for the same input, and keep the figures when only the profile changes', () => {
    const profiles = [GENERAL_PROFILE]
    const rows = select(analysis, profiles, foods, foodJudge)
    expect(select(analysis, profiles, foods, foodJudge)).toBe(rows)
    const switched = select(analysis, [CHOLESTEROL], foods, foodJudge)
    expect(switched[0]!.composed).toBe(rows[0]!.composed)
  })

  it('should keep the row of an item that is as it was when another is added, and of no item that changed', () => {
    const profiles = [GENERAL_PROFILE]
    const before = select(analysis, profiles, foods, foodJudge)
    const added = reduce(analysis, {
      type: 'detection',
      lookId: 'l',
      detection: boxed('d', 'apple', [0.1, 0.8, 0.2, 0.9]),
    })
    const after = select(added, profiles, foods, foodJudge)
    expect(after.map(({ name }) => name)).toEqual(['Butter', 'Broccoli', 'Flux capacitor', 'Apple'])
    before.forEach((row, index) => {
      expect(after[index]).toBe(row)
    })
    const edit = { type: 'rename', itemId: 'b', label: 'cheddar' } as const
    const renamed = select(reduce(added, { type: 'edit', edit }), profiles, foods, foodJudge)
    expect(renamed.map((row) => after.includes(row))).toEqual([true, false, true, true])
    expect(renamed[1]?.name).toBe('Cheddar')
  })

  it('should judge as the lens it is handed does, also right after another has', () => {
    const strict: Judge = {
      ...foodJudge,
      assess: (composed, profile) => ({ ...foodJudge.assess(composed, profile), verdict: 'unknown' }),
    }
    const verdicts = (judge: Judge) =>
      select(analysis, [CHOLESTEROL], foods, judge).map(({ assessments }) => assessments[0]?.verdict)
    const usual = verdicts(foodJudge)
    expect(verdicts(strict)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(verdicts(foodJudge)).toEqual(usual)
  })
})
