import * as z from 'zod/mini'
import { ADVICE, DOTS, FINDINGS } from '../core/health/assessment.ts'
import { AGE_IDS, ALLERGY_IDS, CONDITION_IDS, DIET_IDS, MEDICINE_IDS } from '../core/health/profile.ts'
import type { CitationId } from '../core/health/rules/citations.ts'
import { VERDICTS } from '../core/health/verdict/verdict.ts'
import { ALLERGEN_IDS } from '../core/terms/allergens.ts'
import { AMOUNT_BASES } from '../core/terms/amount.ts'
import { FOOD_CATEGORIES } from '../core/terms/categories.ts'
import { EXTRA_IDS } from '../core/terms/extras.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../core/terms/nutrients.ts'
import { CHECKABLE_IDS, OTHER_TRAIT_IDS, TRAIT_IDS } from '../core/terms/traits.ts'
import { boxSchema, estimateOf, panelSchema, pointSchema, regionOf, timeOf } from './detection.ts'
import type { JudgedRow } from './judged-row.ts'
import { optionalKeys } from './optional-keys.ts'

/**
 * A judged row, for the schema that is published. Nothing reads rows by it: `fromReport` has them worked out anew, and what
 * draws them checks them by `read-judged.ts`, which weighs less.
 */

type Ids<T> = readonly [T, ...T[]]
const ids = <T extends string>(all: readonly T[]) => z.enum(all as Ids<T> as [T, ...T[]])

const id = z.string()
/** One of those there are: the list is not in the schema, since it grows with every rule. */
const citation = id as unknown as z.ZodMiniType<CitationId>
const text = z.optional(z.string())
const yes = z.optional(z.literal(true))
const estimate = estimateOf(z.object)
const share = z.number().check(z.minimum(0), z.maximum(1))
const count = z.int().check(z.minimum(1))
const nutrient = ids(NUTRIENT_IDS)

const figure = z.object({
  estimate,
  source: z.enum(['person', 'label', 'host', 'table', 'model', 'category']),
})
const figures = z.partialRecord(nutrient, figure)
const quantity = z.object({
  value: z.number(),
  unit: ids([...new Set(Object.values(NUTRIENT_UNITS)), '%', 'points']),
})
const statement = z.enum(['contains', 'may-contain', 'none'])

const cause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('condition'), id: ids(CONDITION_IDS) }),
  z.object({ kind: z.literal('allergy'), id: ids(ALLERGY_IDS) }),
  z.object({ kind: z.literal('diet'), id: ids(DIET_IDS) }),
  z.object({ kind: z.literal('medicine'), id: ids(MEDICINE_IDS) }),
  z.object({ kind: z.literal('age'), id: ids(AGE_IDS) }),
])
const points = z.object({
  energy: z.number(),
  sugars: z.number(),
  saturates: z.number(),
  salt: z.number(),
  sweeteners: z.number(),
  protein: z.number(),
  fibre: z.number(),
  fruitVeg: z.number(),
})

const reason = z.object({
  rule: id,
  effect: z.number(),
  nutrient: z.optional(nutrient),
  trait: z.optional(ids(TRAIT_IDS)),
  amount: z.optional(quantity),
  per: z.optional(z.literal('100g')),
  threshold: z.optional(quantity),
  citation,
  needsReview: yes,
  isUntold: yes,
  nutriScore: z.optional(z.object({ grade: z.enum(['a', 'b', 'c', 'd', 'e']), points })),
  text,
})

const alert = z.object({
  trait: ids(CHECKABLE_IDS),
  cause,
  finding: ids(FINDINGS),
  advice: ids(ADVICE),
  evidence: z.object({
    by: z.enum(['person', 'label', 'table', 'name', 'model', 'words', 'kitchen', 'nobody']),
    words: z.optional(z.array(z.string())),
  }),
  rule: id,
  citation,
  together: z.optional(z.array(ids(TRAIT_IDS))),
  needsReview: yes,
  text,
})

const verdict = z.object({
  profileId: id,
  score: z.nullable(estimate),
  verdict: ids(VERDICTS),
  uncertain: z.optional(ids(VERDICTS)),
  reasons: z.array(reason),
  alerts: z.array(alert),
  advice: ids(ADVICE),
  dot: ids(DOTS),
  conflicts: z.optional(z.array(z.object({ nutrient, wantsMore: cause, wantsLess: cause }))),
  missing: z.array(nutrient),
  unstated: z.optional(z.array(ids(TRAIT_IDS))),
  text,
})

const place = { anchor: pointSchema, printed: z.optional(boxSchema), region: regionOf(z.object) }
const named = { id, name: z.string() }

const corrected = z.object({
  added: z.optional(z.int()),
  label: text,
  point: z.optional(pointSchema),
  box: z.optional(boxSchema),
  servingGrams: z.optional(z.number()),
  weighedCount: z.optional(count),
  count: z.optional(count),
  extras: z.optional(z.array(z.object({ id: ids(EXTRA_IDS), times: z.number() }))),
  panel: z.optional(panelSchema),
  clearedElsewhere: z.optional(z.array(ids(CHECKABLE_IDS))),
})

export const judgedRowSchema = optionalKeys<JudgedRow>()(
  z.object({
    ...named,
    label: z.string(),
    seenAs: text,
    photo: text,
    alsoIn: z.optional(z.array(z.object({ photo: id, itemId: id, ...place }))),
    ...place,
    placed: yes,
    count,
    seenCount: z.optional(count),
    rivalNames: z.optional(z.array(z.string())),
    outvoted: z.optional(z.array(z.string())),
    agreement: z.optional(z.object({ seen: z.int(), couldHave: z.int() })),
    standing: z.optional(z.enum(['settled', 'provisional', 'doubtful'])),
    menu: z.optional(z.object({ section: text, price: text, description: text })),
    photos: z.optional(z.array(z.int())),
    detections: z.array(id),
    corrected: z.optional(corrected),
    category: z.optional(ids(FOOD_CATEGORIES)),
    food: z.optional(
      z.object({
        ...named,
        quality: share,
        commonly: yes,
        synonyms: z.array(z.string()),
        portion: text,
        allergens: z.partialRecord(ids(ALLERGEN_IDS), statement),
        traits: z.partialRecord(ids(OTHER_TRAIT_IDS), statement),
      }),
    ),
    couldBe: z.optional(z.array(z.object(named))),
    amount: z.object({
      basis: ids(AMOUNT_BASES),
      count,
      seenGrams: z.optional(estimate),
      servingGrams: estimate,
      portionGrams: z.optional(z.number()),
      source: z.enum(['person', 'seen', 'label', 'reference']),
    }),
    servingGrams: estimate,
    energy: z.optional(estimate),
    perServing: figures,
    per100g: figures,
    fruitVegShare: figure,
    extras: z.optional(z.array(z.object({ id: ids(EXTRA_IDS), times: z.number(), grams: estimate }))),
    untold: z.optional(z.array(nutrient)),
    opinion: z.optional(
      z.object({
        score: z.number(),
        justification: z.string(),
        forPerson: z.optional(z.boolean()),
        differs: z.boolean(),
      }),
    ),
    time: z.optional(timeOf(z.object)),
    verdicts: z.array(verdict),
  }),
)

/** What each is called in the published schema. */
export const ROW_PARTS = {
  Row: judgedRowSchema,
  Verdict: verdict,
  Reason: reason,
  Alert: alert,
  Cause: cause,
  Figures: figures,
}
