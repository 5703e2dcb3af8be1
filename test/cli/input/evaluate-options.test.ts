import { describe, expect, it } from 'vitest'
import { readPlan, type WrittenPlan } from '../../../src/cli/input/evaluate-options.ts'

function understood(written: WrittenPlan) {
  const plan = readPlan(written)
  if (!plan.ok) throw new Error('not understood')
  return plan.value
}

describe('readPlan', () => {
  it('should default to one look, any effort, and scenes of the usual sizes', () => {
    expect(understood({})).toEqual({
      looks: [1],
      efforts: [undefined],
      zoom: 'auto',
      runs: 1,
      scenes: 0,
      things: { fewest: 20, most: 150 },
      noise: 1,
      seed: '1',
    })
  })

  it('should read lists of looks and efforts, and sizes of scenes', () => {
    const plan = understood({ looks: '1, 8', effort: 'medium,auto', things: '3-40' })
    expect(plan).toMatchObject({
      looks: [1, 8],
      efforts: ['medium', 'auto'],
      things: { fewest: 3, most: 40 },
    })
  })

  it.each<[string, WrittenPlan]>([
    ['--looks', { looks: '1,3' }],
    ['--looks', { looks: '' }],
    ['--effort', { effort: 'lots' }],
    ['--effort', { effort: 'auto,,low' }],
    ['--things', { things: '40-3' }],
    ['--things', { things: '0-3' }],
    ['--things', { things: 'many' }],
    ['--zoom', { zoom: 'in' }],
    ['--runs', { runs: '0' }],
  ])('should say in a sentence that %s was not understood: %j', (option, written) => {
    const plan = readPlan(written)
    expect(plan).toMatchObject({ ok: false, ending: { code: 2 } })
    expect(JSON.stringify(plan)).toContain(option)
  })
})
