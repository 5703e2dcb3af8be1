import { describe, expect, it } from 'vitest'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { ofWhoseDay } from '../../src/messages/day-words.ts'
import { factsInWords, peopleInWords } from '../../src/messages/people-in-words.ts'
import { english } from '../support/messages.ts'

const ada: HealthProfile = {
  ...GENERAL_PROFILE,
  name: 'Ada',
  conditions: ['kidney-disease'],
  allergies: ['peanut'],
  severity: { peanut: 'severe' },
  diets: ['vegan'],
  medicines: ['warfarin'],
  targets: { energy: 1800, weight: 62.5, day: { sodium: 1500 }, texture: 5 },
}
const FACTS =
  'kidney disease, stages 3 to 5, severe peanut allergy, vegan, warfarin, 1800 kcal a day, 62.5 kg, ' +
  'sodium 1500 mg a day, food up to IDDSI level 5'

describe('factsInWords', () => {
  it('should name all that is known of a person', () => {
    expect(factsInWords(english, ada)).toBe(FACTS)
    expect(factsInWords(english, GENERAL_PROFILE)).toBe('')
  })

  it('should begin with who it is', () => {
    const girl = { ...GENERAL_PROFILE, age: 8, sex: 'female', activity: 'high', allergies: ['egg'] } as const
    expect(factsInWords(english, girl)).toBe('girl, 8, very active, egg allergy')
    expect(factsInWords(english, girl, 'name')).toBe('Girl, 8, very active, egg allergy')
  })

  it('should begin with a capital at the start of a line', () => {
    expect(factsInWords(english, ada, 'name')).toBe(FACTS.replace('kidney', 'Kidney'))
    const severe = { ...GENERAL_PROFILE, allergies: ['egg', 'milk'], severity: { egg: 'mild' } } as const
    expect(factsInWords(english, severe, 'name')).toBe('Mild egg allergy, milk allergy')
  })
})

describe('peopleInWords', () => {
  it('should tell nothing that is left out for now, though the person’s own line does', () => {
    const person: HealthProfile = {
      ...ada,
      aside: { conditions: ['gout'], allergies: ['fish'], severity: { fish: 'severe' } },
    }
    expect(peopleInWords(english, [person])).toBe(FACTS)
    expect(factsInWords(english, person)).toBe(`${FACTS}, left out for now: gout, severe fish allergy`)
  })

  it('should say whose facts they are where there are several, and pass over whom nothing is known of', () => {
    const ben: HealthProfile = { ...GENERAL_PROFILE, name: 'Ben', conditions: ['gout'] }
    expect(peopleInWords(english, [ada])).toBe(FACTS)
    expect(peopleInWords(english, [ada, GENERAL_PROFILE, ben])).toBe(`Ada: ${FACTS}; Ben: gout`)
    expect(peopleInWords(english, [GENERAL_PROFILE])).toBe('')
  })
})

describe('ofWhoseDay', () => {
  it('should name whoever has a name, and nobody by what they have', () => {
    const gout: HealthProfile = { ...GENERAL_PROFILE, conditions: ['gout'] }
    expect(ofWhoseDay(english, { ...gout, name: 'Ada' }, 'anyone')).toBe('of Ada’s day')
    expect(ofWhoseDay(english, { ...gout, name: factsInWords(english, gout) }, 'anyone')).toBe('of a day')
  })
})
