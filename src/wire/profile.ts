import * as z from 'zod/mini'
import { OLDEST } from '../core/health/day/written-age.ts'
import {
  ACTIVITIES,
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  CONDITION_IDS,
  DIET_IDS,
  type HealthProfile,
  MEDICINE_IDS,
  PERSON_COLOURS,
  SEXES,
  type StatedConditionId,
  YOUNGEST,
} from '../core/health/profile.ts'
import { NUTRIENT_IDS, type NutrientId } from '../core/terms/nutrients.ts'
import { kept, type Objects } from './kept.ts'
import { optionalKeys } from './optional-keys.ts'

const LONGEST_ID = 200
const LONGEST_NAME = 80
/** The firmest level of the IDDSI framework, and the thickest of its drinks. */
const FIRMEST = 7
const THICKEST = 4

const statedConditions = CONDITION_IDS.filter((id): id is StatedConditionId => id !== 'general')
const someNutrients = NUTRIENT_IDS as readonly [NutrientId, ...NutrientId[]]
/** No target of a day is more, in any nutrient's unit. */
const LARGEST = 1_000_000
const positive = z.number().check(z.positive(), z.maximum(LARGEST))
const level = (highest: number) => z.int().check(z.nonnegative(), z.maximum(highest))

const targetsOf = (object: Objects) =>
  object({
    energy: z.optional(positive),
    weight: z.optional(positive),
    day: z.optional(z.partialRecord(z.enum(someNutrients), positive)),
    texture: z.optional(level(FIRMEST)),
    drinkTexture: z.optional(level(THICKEST)),
  })

const factsOf = (object: Objects) => ({
  conditions: z.array(z.enum(statedConditions)),
  allergies: z.array(z.enum(ALLERGY_IDS)),
  severity: z.optional(z.partialRecord(z.enum(ALLERGY_IDS), z.enum(ALLERGY_SEVERITIES))),
  diets: z.optional(z.array(z.enum(DIET_IDS))),
  medicines: z.optional(z.array(z.enum(MEDICINE_IDS))),
  targets: z.optional(targetsOf(object)),
})

const profileOf = (object: Objects) =>
  optionalKeys<HealthProfile>()(
    object({
      id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
      name: z.string().check(z.maxLength(LONGEST_NAME)),
      age: z.optional(z.number().check(z.nonnegative(), z.maximum(OLDEST))),
      child: z.optional(z.union([z.literal(true), z.enum(YOUNGEST)])),
      sex: z.optional(z.enum(SEXES)),
      activity: z.optional(z.enum(ACTIVITIES)),
      ...factsOf(object),
      checkedOnly: z.optional(z.literal(true)),
      colour: z.optional(z.int().check(z.nonnegative(), z.maximum(PERSON_COLOURS - 1))),
      aside: z.optional(object(factsOf(object))),
    }),
  )

/** One person, as a device keeps them. What came later than the first reports is optional. */
export const profileSchema = profileOf(z.object)
/** The same in a report. */
export const keptProfile = profileOf(kept)
