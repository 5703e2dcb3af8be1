import { describe, expect, it } from 'vitest'
import { namedItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { personWith } from '../../../support/golden.ts'

const foods = foodTable()
const milk = personWith({ kind: 'allergy', id: 'milk' })
const pregnant = personWith({ kind: 'condition', id: 'pregnancy' })

describe('a span of time in a name', () => {
  it.each([
    '60 Minute IPA',
    '90-minute IPA',
    '12 year old whisky',
    'whisky 12 Jahre',
    'whisky 12 años',
    '24 hour cold brew',
  ])('should bring nothing into what is brewed or distilled, and leave its score sure: %s', (name) => {
    const { advice, uncertain } = assess(compose(namedItem(name), foods), milk)
    expect({ advice, uncertain }).toEqual({ advice: 'none', uncertain: undefined })
  })

  it.each(['60 minute milkshake IPA', '12 year old whisky cream', 'Minute IPA'])(
    'should quiet no other word: %s',
    (name) => expect(assess(compose(namedItem(name), foods), milk).advice).not.toBe('none'),
  )

  it('should stay open beside food, where it tells of the cooking', () => {
    const [alert] = assess(compose(namedItem('7 hour lamb'), foods), milk).alerts
    expect(alert?.evidence).toEqual({ by: 'words', words: ['7 hour'] })
    const egg = assess(compose(namedItem('3 minute egg'), foods), pregnant)
    expect(egg.alerts.map(({ trait }) => trait)).toContain('raw-egg')
  })
})
