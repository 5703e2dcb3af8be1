import { ADVICE, DOTS, FINDINGS } from '../core/health/assessment.ts'
import {
  AGE_IDS,
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  CONDITION_IDS,
  DIET_IDS,
  MEDICINE_IDS,
} from '../core/health/profile.ts'
import { VERDICTS } from '../core/health/verdict/verdict.ts'
import { AMOUNT_BASES } from '../core/terms/amount.ts'
import { EXTRA_IDS } from '../core/terms/extras.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../core/terms/nutrients.ts'
import { CHECKABLE_IDS } from '../core/terms/traits.ts'
import { listOf, nullOr, number, object, oneOf, recordOf, type Shape, text } from './shapes.ts'

/** All that is drawn of a row is checked, so that no file can bring the page down. */

const id = text(200)
const name = text(81)
const share = number(0, 1)
const amount = number(0, 1e6)
const count = number(1, 999)
const nutrient = oneOf(NUTRIENT_IDS)
const trait = oneOf(CHECKABLE_IDS)
const yes = oneOf([true])

const estimate = object({ min: amount, likely: amount, max: amount })
const figure = object({ estimate, source: oneOf(['person', 'label', 'host', 'table', 'model', 'category']) })
const figures = recordOf(nutrient, figure)
const quantity = object({
  value: number(-1e6, 1e6),
  unit: oneOf([...Object.values(NUTRIENT_UNITS), '%', 'points']),
})
const point = object({ x: share, y: share })
const box = object({ xMin: share, yMin: share, xMax: share, yMax: share })
const region: Shape = (value) =>
  object({ kind: oneOf(['whole-photo']) })(value) ||
  object({ kind: oneOf(['point']), point })(value) ||
  object({ kind: oneOf(['box']), box })(value)

const cause: Shape = (value) =>
  Object.entries({
    condition: CONDITION_IDS,
    allergy: ALLERGY_IDS,
    diet: DIET_IDS,
    medicine: MEDICINE_IDS,
    age: AGE_IDS,
  }).some(([kind, ids]) => object({ kind: oneOf([kind]), id: oneOf(ids) })(value))
const points = ['energy', 'sugars', 'saturates', 'salt', 'sweeteners', 'protein', 'fibre', 'fruitVeg']

const reason = object(
  { rule: id, effect: number(-1000, 1000), citation: id },
  {
    nutrient,
    trait,
    amount: quantity,
    per: oneOf(['100g']),
    threshold: quantity,
    needsReview: yes,
    isUntold: yes,
    nutriScore: object({
      grade: oneOf(['a', 'b', 'c', 'd', 'e']),
      points: object(Object.fromEntries(points.map((part) => [part, number(0, 100)]))),
    }),
  },
)
/** What its writer checked counts for nobody else: such an alert has to be judged again. */
const alert = object(
  {
    trait,
    cause,
    finding: oneOf(FINDINGS.filter((finding) => finding !== 'checked')),
    advice: oneOf(ADVICE),
    evidence: object(
      { by: oneOf(['person', 'label', 'table', 'name', 'model', 'words', 'kitchen', 'nobody']) },
      { words: listOf(text(200)) },
    ),
    rule: id,
    citation: id,
  },
  { together: listOf(trait), needsReview: yes },
)
const verdict = object(
  {
    profileId: id,
    score: nullOr(estimate),
    verdict: oneOf(VERDICTS),
    reasons: listOf(reason),
    alerts: listOf(alert),
    advice: oneOf(ADVICE),
    dot: oneOf(DOTS),
    missing: listOf(nutrient),
  },
  {
    uncertain: oneOf(VERDICTS),
    conflicts: listOf(object({ nutrient, wantsMore: cause, wantsLess: cause })),
    unstated: listOf(trait),
  },
)
const named = { id, name: text(200) }

export const rowShape = object(
  {
    id,
    name,
    label: name,
    count,
    anchor: point,
    region,
    detections: listOf(id, 20_000),
    amount: object(
      {
        basis: oneOf(AMOUNT_BASES),
        count,
        servingGrams: estimate,
        source: oneOf(['person', 'seen', 'label', 'reference']),
      },
      { portionGrams: amount },
    ),
    perServing: figures,
    per100g: figures,
    fruitVegShare: figure,
    verdicts: listOf(verdict),
  },
  {
    photo: id,
    alsoIn: listOf(object({ photo: id, itemId: id, anchor: point, region }, { printed: box })),
    printed: box,
    agreement: object({ seen: amount, couldHave: amount }),
    standing: oneOf(['settled', 'provisional', 'doubtful']),
    menu: object({}, { section: text(80), price: text(24), description: text(200) }),
    // Without `cleared`: see above.
    corrected: object({}, { label: name, point, cleared: () => false, clearedElsewhere: listOf(trait) }),
    category: text(40),
    food: object(
      { ...named, quality: share, synonyms: listOf(text(200)), allergens: object({}), traits: object({}) },
      { portion: text(100) },
    ),
    couldBe: listOf(object(named)),
    extras: listOf(object({ id: oneOf(EXTRA_IDS), times: number(0, 1000), grams: estimate })),
    untold: listOf(nutrient),
    opinion: object({ score: number(0, 100), justification: text(400) }),
  },
)

const facts = {
  conditions: listOf(oneOf(CONDITION_IDS)),
  allergies: listOf(oneOf(ALLERGY_IDS)),
}

export const personShape = object(
  { id, name: text(80), ...facts },
  {
    severity: recordOf(oneOf(ALLERGY_IDS), oneOf(ALLERGY_SEVERITIES)),
    diets: listOf(oneOf(DIET_IDS)),
    medicines: listOf(oneOf(MEDICINE_IDS)),
    age: number(0, 150),
    targets: object({}, { energy: amount, weight: amount, day: recordOf(nutrient, amount) }),
  },
)
