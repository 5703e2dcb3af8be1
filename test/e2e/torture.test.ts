import { expect, it } from 'vitest'
import { PARTS, runPart } from '../torture/parts.ts'

/** A quick cut of `npm run torture`; a seed that fails is printed. */
it.each(PARTS)(
  'should hold under torture: %s',
  async (part) => {
    const seed = Math.floor(Math.random() * 1_000_000)
    const { rows } = await runPart(part, { short: true, seed })
    const red = rows.filter(({ held }) => held === 'no')
    expect(red, `seed ${seed}`).toEqual([])
    expect(rows.length).toBeGreaterThan(0)
  },
  60_000,
)
