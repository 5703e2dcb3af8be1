import { describe, expect, it } from 'vitest'
import { adviceOn } from '../../src/core/health/advice.ts'
import type { Alert, Finding } from '../../src/core/health/assessment.ts'
import type { AllergySeverity } from '../../src/core/health/profile.ts'
import type { Cause } from '../../src/core/health/rules/rule.ts'
import { CHECKABLE_IDS, type TraitId } from '../../src/core/terms/traits.ts'
import { alertsInWords, alertWords } from '../../src/messages/alerts.ts'
import { english } from '../support/messages.ts'

const PREGNANCY: Cause = { kind: 'condition', id: 'pregnancy' }

function found(
  trait: TraitId,
  cause: Cause,
  finding: Finding = 'contains',
  { severity, ...more }: Partial<Alert> & { readonly severity?: AllergySeverity } = {},
): Alert {
  const evidence = { by: 'nobody' } as const
  const advice = adviceOn(finding, severity)
  return { trait, cause, finding, advice, evidence, rule: 'x/y', citation: 'eu-1169-2011', ...more }
}

const PEANUT: Cause = { kind: 'allergy', id: 'peanut' }
const MILK: Cause = { kind: 'allergy', id: 'milk' }
const notUnderstood = (...words: string[]) => ({ evidence: { by: 'words', words } }) as const

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
    [found('milk', { kind: 'allergy', id: 'milk' }, 'checked'), 'You checked: no milk.'],
    [
      found('pork', { kind: 'diet', id: 'no-pork' }, 'ask'),
      'Could not confirm: pork. Look on the label for lard, gelatine, ham or bacon bits.',
    ],
    [
      found('gluten', { kind: 'condition', id: 'coeliac' }, 'ask'),
      'Could not confirm: gluten. Look in the ingredients for wheat, barley, rye, oats or malt, and for a “may contain” line.',
    ],
    [
      found('meat', { kind: 'diet', id: 'halal' }, 'ask', { rule: 'halal/slaughter' }),
      'Could not confirm that the meat or gelatine is halal. Look for a halal mark.',
    ],
    [
      { ...found('meat', { kind: 'diet', id: 'kosher' }), together: ['milk'] } satisfies Alert,
      'Contains meat and milk together, so it is not kosher.',
    ],
  ])('should say of a package what was found', (alert, words) => {
    expect(alertWords(english, alert, 'package')).toBe(words)
  })

  it('should say what to ask the kitchen, for everything there is to ask', () => {
    for (const trait of CHECKABLE_IDS) {
      if (trait === 'texture') continue
      const words = alertWords(english, found(trait, PREGNANCY, 'ask'), 'menu')
      expect(words).toBe(
        `Could not confirm: ${english.say(`health.trait.${trait}`)}. Ask the kitchen about ${english.say(`reasons.hides.${trait}`)}.`,
      )
      expect(words).not.toMatch(/\bsafe\b/i)
    }
  })

  it('should say which words of the name were not understood', () => {
    const thai = found('peanut', PEANUT, 'ask', notUnderstood('thai'))
    expect(alertWords(english, thai, 'menu')).toBe(
      '“thai” could bring in peanut: ask the kitchen about peanuts, groundnuts, satay or peanut oil.',
    )
    const two = found('peanut', PEANUT, 'ask', notUnderstood('thai', 'special'))
    expect(alertWords(english, two, 'package')).toBe(
      '“thai” and “special” could bring in peanut: look in the ingredients for peanuts, groundnuts, satay or peanut oil, and for a “may contain” line.',
    )
  })

  it('should say that kitchens differ where the name itself rules it out', () => {
    const kitchen = found('peanut', PEANUT, 'ask', { evidence: { by: 'kitchen' } })
    expect(alertWords(english, kitchen, 'menu')).toBe('Kitchens differ: ask this one about peanut.')
  })

  it.each([
    ['mild', 'May contain egg.'],
    [undefined, 'May contain egg. Ask the kitchen.'],
    ['severe', 'May contain egg: with a severe allergy, leave it out.'],
  ] as const)('should say what traces mean for an allergy: %s', (severity, words) => {
    const traces = found('egg', { kind: 'allergy', id: 'egg' }, 'may-contain', severity && { severity })
    expect(alertWords(english, traces, 'menu')).toBe(words)
  })
})

describe('alertsInWords', () => {
  it('should say what one cause leaves open in one sentence', () => {
    const traits = ['alcohol', 'raw-fish', 'raw-egg', 'soft-cheese', 'pate', 'liver'] as const
    const said = alertsInWords(
      english,
      traits.map((trait) => found(trait, PREGNANCY, 'ask')),
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
        found('sesame', { kind: 'allergy', id: 'sesame' }, 'ask'),
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

  it('should say together what the same words leave open, and apart what other words do', () => {
    const said = alertsInWords(
      english,
      [
        found('peanut', PEANUT, 'ask', notUnderstood('thai')),
        found('milk', MILK, 'ask', notUnderstood('thai')),
        found('sesame', { kind: 'allergy', id: 'sesame' }, 'ask', notUnderstood('special')),
      ],
      'menu',
    )
    expect(said.map(({ sentence }) => sentence)).toEqual([
      '“thai” could bring in peanut and milk: ask the kitchen.',
      '“special” could bring in sesame: ask the kitchen about sesame, tahini or sesame oil.',
    ])
  })

  it('should begin with what matters more to this person', () => {
    const said = alertsInWords(
      english,
      [
        found('milk', MILK, 'may-contain'),
        found('egg', { kind: 'allergy', id: 'egg' }, 'checked'),
        found('peanut', PEANUT, 'may-contain', { severity: 'severe' }),
      ],
      'package',
    )
    expect(said.map(({ advice }) => advice)).toEqual(['avoid', 'ask', 'none'])
  })

  it('should not say that milk is from an animal where it says milk', () => {
    const vegan: Cause = { kind: 'diet', id: 'vegan' }
    expect(alertsInWords(english, [found('animal', vegan), found('milk', vegan)], 'menu')[0]?.sentence).toBe(
      'Contains milk, so it is not vegan.',
    )
  })
})
