import { describe, expect, it } from 'vitest'
import type { Alert } from '../../src/core/health/assessment.ts'
import type { Cause } from '../../src/core/health/rules/rule.ts'
import { CHECKABLE_IDS, type TraitId } from '../../src/core/terms/traits.ts'
import { alertsInWords, alertWords } from '../../src/messages/alerts.ts'
import { english } from '../support/messages.ts'

const PREGNANCY: Cause = { kind: 'condition', id: 'pregnancy' }

function found(trait: TraitId, cause: Cause, finding: Alert['finding'] = 'contains', rule = 'x/y'): Alert {
  return { trait, cause, finding, rule, citation: 'eu-1169-2011' }
}

describe('alertWords', () => {
  it.each([
    [found('peanut', { kind: 'allergy', id: 'peanut' }), 'Contains peanut.'],
    [
      found('alcohol', { kind: 'medicine', id: 'metronidazole' }),
      'Contains alcohol: with metronidazole, leave it out.',
    ],
    [
      found('tyramine', { kind: 'medicine', id: 'maoi' }),
      'Contains tyramine: with MAO inhibitors, leave it out.',
    ],
    [found('raw-fish', PREGNANCY), 'Contains raw fish: in pregnancy, leave it out.'],
    [found('gelatine', { kind: 'diet', id: 'vegan' }), 'Contains gelatine, so it is not vegan.'],
    [found('pork', { kind: 'diet', id: 'no-pork' }), 'Contains pork.'],
    [found('egg', { kind: 'allergy', id: 'egg' }, 'may-contain'), 'May contain egg. Check the label.'],
    [found('milk', { kind: 'allergy', id: 'milk' }, 'cleared-by-person'), 'You checked: no milk.'],
    [
      found('pork', { kind: 'diet', id: 'no-pork' }, 'unconfirmed'),
      'Could not confirm: pork. Look on the label for lard, gelatine, ham or bacon bits.',
    ],
    [
      found('gluten', { kind: 'condition', id: 'coeliac' }, 'unconfirmed'),
      'Could not confirm: gluten. Look in the ingredients for wheat, barley, rye, oats or malt, and for a “may contain” line.',
    ],
    [
      found('meat', { kind: 'diet', id: 'halal' }, 'unconfirmed', 'halal/slaughter'),
      'Could not confirm that the meat or gelatine is halal. Look for a halal mark.',
    ],
    [
      { ...found('meat', { kind: 'diet', id: 'kosher' }), together: ['milk'] } satisfies Alert,
      'Contains meat and milk together, so it is not kosher.',
    ],
  ])('should say of a package what was found', (gate, words) => {
    expect(alertWords(english, gate, 'package')).toBe(words)
  })

  it('should say what to ask the kitchen, for everything there is to ask', () => {
    for (const trait of CHECKABLE_IDS) {
      if (trait === 'texture') continue
      const words = alertWords(english, found(trait, PREGNANCY, 'unconfirmed'), 'menu')
      expect(words).toBe(
        `Could not confirm: ${english.say(`reasons.trait.${trait}`)}. Ask the kitchen about ${english.say(`reasons.hides.${trait}`)}.`,
      )
      expect(words).not.toMatch(/\bsafe\b/i)
    }
  })
})

describe('alertsInWords', () => {
  it('should say what one cause leaves open in one sentence', () => {
    const traits = ['alcohol', 'raw-fish', 'raw-egg', 'soft-cheese', 'pate', 'liver'] as const
    const said = alertsInWords(
      english,
      traits.map((trait) => found(trait, PREGNANCY, 'unconfirmed')),
      'package',
    )
    expect(said).toHaveLength(1)
    expect(said[0]?.alerts).toHaveLength(6)
    expect(said[0]?.sentence).toBe(
      'Could not confirm for pregnancy: alcohol, raw fish, raw egg, soft ripe cheese and 2 more. Look for them on the label.',
    )
  })

  it('should say what forbids before what is open, and allergies together', () => {
    const said = alertsInWords(
      english,
      [
        found('sesame', { kind: 'allergy', id: 'sesame' }, 'unconfirmed'),
        found('egg', { kind: 'allergy', id: 'egg' }),
        found('milk', { kind: 'allergy', id: 'milk' }),
      ],
      'package',
    )
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'Contains egg and milk.',
      'Could not confirm: sesame. Look in the ingredients for sesame, tahini or sesame oil, and for a “may contain” line.',
    ])
  })

  it('should not say that milk is from an animal where it says milk', () => {
    const vegan: Cause = { kind: 'diet', id: 'vegan' }
    expect(alertsInWords(english, [found('animal', vegan), found('milk', vegan)], 'menu')[0]?.sentence).toBe(
      'Contains milk, so it is not vegan.',
    )
  })
})
