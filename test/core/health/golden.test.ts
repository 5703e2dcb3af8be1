import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { named } from '../../support/composed.ts'
import { CAUSES, isAbout, personOf, readGolden } from '../../support/golden.ts'

describe('golden verdicts', () => {
  const foods = foodTable()
  const golden = readGolden()
  const judged = golden.map((row) => {
    const { verdict, uncertain, score, advice } = assess(compose(named(row.food), foods), personOf(row))
    const also = uncertain ? ` or ${uncertain}` : ''
    const agrees = (row.verdict || verdict) === verdict && (row.advice || advice) === advice
    return { ...row, agrees, got: `${verdict}${also} (${score?.likely}), ${advice}` }
  })
  const disagreed = judged
    .filter(({ agrees }) => !agrees)
    .map(({ food, kind, profile, verdict, advice, got, argued }) => ({
      row: `${food}, ${kind} ${profile}: ${verdict} ${advice} expected, ${got}`,
      argued,
    }))

  it('should hold at least 1000 rows, each once, for every condition, allergy, diet, medicine and age', () => {
    expect(golden.length).toBeGreaterThanOrEqual(1000)
    const keys = golden.map(({ food, kind, profile }) => `${kind} ${profile} ${food}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    const without = CAUSES.filter((cause) => !golden.some((row) => isAbout(row, cause)))
    expect(without).toEqual([])
  })

  it('should name foods of the table wherever it states a verdict', () => {
    const unnamed = golden.filter(({ food, verdict }) => verdict && !compose(named(food), foods).match)
    expect(unnamed.map(({ food }) => food)).toEqual([])
  })

  it('should agree with at least 97 % of the rows', () => {
    const share = 1 - disagreed.length / golden.length
    const agreed = golden.length - disagreed.length
    console.info(`Golden: ${agreed} of ${golden.length} agree (${(100 * share).toFixed(1)} %)`)
    expect(share, disagreed.map(({ row }) => row).join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it('should differ from a row only where the row argues why', () => {
    expect(disagreed.filter(({ argued }) => argued === '').map(({ row }) => row)).toEqual([])
  })

  it('should not argue with a row it agrees with', () => {
    const agreed = judged.filter(({ agrees, argued }) => agrees && argued !== '')
    expect(agreed.map(({ food, profile }) => `${food}, ${profile}`)).toEqual([])
  })
})
