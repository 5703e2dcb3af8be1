import fc from 'fast-check'
import {
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  CONDITION_IDS,
  DIET_IDS,
  type HealthProfile,
  MEDICINE_IDS,
  type StatedConditionId,
} from '../../src/core/health/profile.ts'

export const ANYONE: HealthProfile = { id: 'g', name: 'G', conditions: [], allergies: [] }

export const STATED_CONDITIONS = CONDITION_IDS.filter((id): id is StatedConditionId => id !== 'general')

/** Somebody with this and nothing else: one for each condition, allergy, diet and medicine there is. */
export const ONE_OF_EACH: readonly HealthProfile[] = [
  ANYONE,
  ...STATED_CONDITIONS.map((id) => ({ ...ANYONE, id, conditions: [id] })),
  ...ALLERGY_IDS.map((id) => ({ ...ANYONE, id: `${id} allergy`, allergies: [id] })),
  ...DIET_IDS.map((id) => ({ ...ANYONE, id, diets: [id] })),
  ...MEDICINE_IDS.map((id) => ({ ...ANYONE, id, medicines: [id] })),
]

/** Somebody at each age that has rules of its own, a child of unknown age, and somebody old. */
export const AT_EACH_AGE: readonly HealthProfile[] = [
  ...[0.67, 1.5, 3, 4.5, 6, 12, 17, 70].map((age) => ({ ...ANYONE, id: `${age} years`, age })),
  { ...ANYONE, id: 'child', child: true },
]

/** Somebody with everything at once. */
export const EVERYTHING: HealthProfile = {
  id: 'everything',
  name: 'Everything',
  conditions: STATED_CONDITIONS,
  allergies: ALLERGY_IDS,
  diets: DIET_IDS,
  medicines: MEDICINE_IDS,
}

const target = fc.double({ min: 0.1, max: 5000, noNaN: true })

/** Any person: a few of each kind, with severities and targets of their own at times. */
export const anyPerson: fc.Arbitrary<HealthProfile> = fc
  .record({
    conditions: fc.subarray([...STATED_CONDITIONS], { maxLength: 4 }),
    allergies: fc.subarray([...ALLERGY_IDS], { maxLength: 2 }),
    severity: fc.dictionary(fc.constantFrom(...ALLERGY_IDS), fc.constantFrom(...ALLERGY_SEVERITIES)),
    diets: fc.subarray([...DIET_IDS], { maxLength: 2 }),
    medicines: fc.subarray([...MEDICINE_IDS], { maxLength: 2 }),
    targets: fc.oneof(
      fc.constant({}),
      fc.record({
        energy: fc.double({ min: 800, max: 5000, noNaN: true }),
        weight: fc.double({ min: 30, max: 200, noNaN: true }),
        day: fc.record({ sodium: target, potassium: target, protein: target }, { requiredKeys: [] }),
      }),
    ),
  })
  .map((person) => ({ ...ANYONE, ...person }))
