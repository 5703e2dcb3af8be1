import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { namedItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import type { Cause } from '../../../../src/core/health/rules/rule.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { CAUSES, personWith } from '../../../support/golden.ts'

const PAIRS = 400
const SEED = 9
/** The conditions and medicines whose alerts ask about an ingredient that nearly any dish could have. */
const OTHERS = [
  'pregnancy',
  'coeliac',
  'simvastatin',
  'lovastatin',
  'maoi',
  'metronidazole',
  'disulfiram',
] as const
const GATES = CAUSES.filter(
  ({ kind, id }) => kind === 'allergy' || kind === 'diet' || OTHERS.some((other) => other === id),
)

/** `has` lists the gates whose trigger the food has or may have; it surely lacks the trigger of every other. */
const PlainFood = z.object({ food: z.string().check(z.minLength(1)), has: z.string() })

describe('plain foods', () => {
  const plain = readPlainFoods()

  it('should be 150 foods, each once, with nothing but gates in their lists', () => {
    expect(new Set(plain.map(({ food }) => food)).size).toBe(150)
    const gates = new Set<string>(GATES.map(({ id }) => id))
    expect(plain.flatMap(({ has }) => has).filter((id) => !gates.has(id))).toEqual([])
  })

  it('should stay quiet for at least 90 % of the people whose trigger they surely lack', () => {
    const foods = foodTable()
    const loud = drawn(plain).flatMap(({ food, gate }) => {
      // Nobody has checked anything here: quiet is no alert at all.
      const { alerts } = assess(compose(namedItem(food), foods), personWith(gate))
      return alerts.length === 0 ? [] : `${food}, ${gate.id}: ${alerts[0]?.finding}`
    })
    const quiet = 1 - loud.length / PAIRS
    process.stdout.write(
      `Plain pairs: ${PAIRS - loud.length} of ${PAIRS} quiet (${(quiet * 100).toFixed(1)} %)\n` +
        `  not quiet: ${loud.join('; ') || 'none'}\n`,
    )
    expect(quiet, loud.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

type Plain = { readonly food: string; readonly has: readonly string[] }

function readPlainFoods(): readonly Plain[] {
  const file = readFileSync(new URL('../../../../fixtures/plain-foods.csv', import.meta.url), 'utf8')
  const rows = z.array(PlainFood).parse(parse(file, { columns: true }))
  return rows.map(({ food, has }) => ({ food, has: has.split(' ').filter((id) => id !== '') }))
}

/** The same pairs in every run: no pair twice, each of a food and a gate whose trigger it lacks. */
function drawn(plain: readonly Plain[]): readonly { readonly food: string; readonly gate: Cause }[] {
  const lacking = plain.flatMap(({ food, has }) =>
    GATES.filter(({ id }) => !has.includes(id)).map((gate) => ({ food, gate })),
  )
  const some = fc.shuffledSubarray(lacking, { minLength: PAIRS, maxLength: PAIRS })
  return fc.sample(some, { seed: SEED, numRuns: 1 }).flat()
}
