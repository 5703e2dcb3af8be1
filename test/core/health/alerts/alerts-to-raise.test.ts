import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { namedItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { CAUSES, personWith } from '../../../support/golden.ts'

const Pair = z.object({ kind: z.string(), id: z.string(), food: z.string() })

/** Names that left an alert open once, and names of their kind: each food commonly has what the person must ask about. */
describe('foods that commonly have the trigger', () => {
  const foods = foodTable()
  const file = readFileSync(new URL('../../../../fixtures/alerts-to-raise.csv', import.meta.url), 'utf8')
  const pairs = z.array(Pair).parse(parse(file, { columns: true }))

  it('should raise an alert, each of them', () => {
    const open = pairs.filter(({ kind, id, food }) => {
      const cause = CAUSES.find((each) => each.kind === kind && each.id === id)
      if (!cause) throw new Error(`No ${kind} is called ${id}`)
      return assess(compose(namedItem(food), foods), personWith(cause)).advice === 'none'
    })
    process.stdout.write(`Alerts to raise: ${open.length} open of ${pairs.length}\n`)
    expect(open.map(({ id, food }) => `${food}, ${id}`)).toEqual([])
  })
})
