import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { namedItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import { GENERAL_PROFILE } from '../../../../src/core/health/profile.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

const Dish = z.object({ cuisine: z.string(), dish: z.string() })

describe('400 everyday dishes of twelve cuisines, listed before the table was made', () => {
  const foods = foodTable()
  const file = readFileSync(new URL('../../../../fixtures/everyday-dishes.csv', import.meta.url), 'utf8')
  const dishes = z.array(Dish).parse(parse(file, { columns: true }))

  it('should be judged, nine in ten of them', () => {
    const unjudged = dishes.filter(
      ({ dish }) => assess(compose(namedItem(dish), foods), GENERAL_PROFILE).verdict === 'unknown',
    )
    const share = 1 - unjudged.length / dishes.length
    process.stdout.write(
      `Everyday dishes: ${dishes.length - unjudged.length} of ${dishes.length} judged (${(share * 100).toFixed(1)} %)\n` +
        `  not judged: ${unjudged.map(({ dish }) => dish).join('; ') || 'none'}\n`,
    )
    expect(dishes.length).toBe(400)
    expect(share).toBeGreaterThanOrEqual(0.9)
  })
})
