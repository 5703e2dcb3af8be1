const text = { type: 'string', minLength: 1, pattern: '\\S' }
const uri = { type: 'string', pattern: '^\\S+$' }
const instant = { type: 'string', format: 'date-time' }
const list = (items: object) => ({ type: 'array', minItems: 1, items })
const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties,
  required,
})

const coding = closed({ system: uri, code: text, display: text })
const concept = closed({ coding: list(coding), text })
const quantity = closed({ value: { type: 'number' }, unit: text, system: uri, code: text }, ['value'])
const range = closed({ low: quantity, high: quantity })
const reference = closed({ reference: uri, display: text })
const annotation = closed({ text }, ['text'])
const reasonable = closed({ concept, reference })

const intake = closed(
  {
    resourceType: { const: 'NutritionIntake' },
    status: {
      enum: [
        'preparation',
        'in-progress',
        'not-done',
        'on-hold',
        'stopped',
        'completed',
        'entered-in-error',
        'unknown',
      ],
    },
    subject: reference,
    recorded: instant,
    consumedItem: list(
      closed({ type: concept, nutritionProduct: reasonable, amount: quantity }, ['type', 'nutritionProduct']),
    ),
    ingredientLabel: list(closed({ nutrient: reasonable, amount: quantity }, ['nutrient', 'amount'])),
    note: list(annotation),
  },
  ['resourceType', 'status', 'subject', 'consumedItem'],
)

const observation = closed(
  {
    resourceType: { const: 'Observation' },
    status: { enum: ['registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled', 'unknown'] },
    code: concept,
    subject: reference,
    focus: list(reference),
    effectiveDateTime: instant,
    valueCodeableConcept: concept,
    method: concept,
    note: list(annotation),
    component: list(closed({ code: concept, valueRange: range, valueString: text }, ['code'])),
  },
  ['resourceType', 'status', 'code'],
)

/** The parts of FHIR R5 that our bundles use, written down by hand from hl7.org/fhir/R5: no other field may occur, and no list be empty. */
export const FHIR_BUNDLE = closed(
  {
    resourceType: { const: 'Bundle' },
    type: { const: 'collection' },
    language: text,
    timestamp: instant,
    entry: list(
      closed(
        {
          fullUrl: {
            type: 'string',
            pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
          },
          resource: { oneOf: [intake, observation] },
        },
        ['fullUrl', 'resource'],
      ),
    ),
  },
  ['resourceType', 'type'],
)
