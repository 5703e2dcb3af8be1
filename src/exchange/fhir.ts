import type { Row } from '../core/analysis/row.ts'
import { rulesVersion } from '../core/health/rules/rules-version.ts'
import { gramsWithExtras } from '../core/nutrition/figures/composed-item.ts'
import type { Unit } from '../core/terms/nutrients.ts'
import { dotWords } from '../messages/assessment-words.ts'
import type { ExportDocument } from './document.ts'
import { exportNote } from './provenance.ts'
import { roundedFigure, statedFigures } from './stated-figures.ts'
import { type ToldVerdict, toldVerdicts } from './told-verdicts.ts'

/** Our own codes: no terminology has a verdict like ours, and theirs for nutrients are not ours to give away. */
const SYSTEM = 'urn:dishlight:'
const UCUM = 'http://unitsofmeasure.org'
const UCUM_CODES: Readonly<Record<Unit, string>> = { g: 'g', mg: 'mg', µg: 'ug', kcal: 'kcal', GL: '1' }

/**
 * FHIR R5: a bundle with a `NutritionIntake` for each item, and for each person an `Observation` that says what it means for
 * them. Nobody knows from a photo whether something was eaten, so every status is `unknown`. People are named or not named at
 * all, and never a patient of some system: whoever takes the bundle in has to say who they are.
 */
export function toFhir(document: ExportDocument) {
  const { analysis, rows, createdAt, messages } = document
  const [{ sha256 }] = analysis.photos
  let entries = 0
  const entry = (resource: object) => {
    entries += 1
    return { fullUrl: `urn:uuid:${uuidOf(sha256, entries)}`, resource: withoutEmptyLists(resource) }
  }
  const all = rows.flatMap((row) => {
    const intake = entry(intakeOf(document, row))
    const observations = toldVerdicts(document, row).map((verdict) =>
      entry(observationOf(document, verdict, intake.fullUrl, row)),
    )
    return [intake, ...observations]
  })
  return {
    resourceType: 'Bundle',
    type: 'collection',
    language: messages.locale,
    timestamp: createdAt,
    ...(all.length > 0 && { entry: all }),
  }
}

function intakeOf(document: ExportDocument, row: Row) {
  const { messages, createdAt } = document
  return {
    resourceType: 'NutritionIntake',
    status: 'unknown',
    // Of several people nobody knows whose it is.
    subject: subjectOf(
      document,
      document.people.length === 1 ? toldVerdicts(document, row)[0]?.person : undefined,
    ),
    recorded: createdAt,
    consumedItem: [
      {
        type: coded('consumed-item-type', 'food', messages.say('exchange.food')),
        nutritionProduct: { concept: { text: row.name } },
        amount: quantity(gramsWithExtras(row.composed).likely, 'g'),
      },
    ],
    ingredientLabel: statedFigures(row).map(({ nutrient, unit, estimate }) => ({
      nutrient: { concept: coded('nutrient', nutrient, messages.say(`health.nutrient.name.${nutrient}`)) },
      amount: quantity(estimate.likely, unit),
    })),
    note: [{ text: messages.sentences([exportNote(document), messages.say('exchange.notKnownEaten')]) }],
  }
}

function observationOf(document: ExportDocument, verdict: ToldVerdict, intake: string, row: Row) {
  const { messages, createdAt } = document
  const { dot, score, alerts, reasons, words, person } = verdict
  return {
    resourceType: 'Observation',
    // Nobody who knows the person has looked at it.
    status: 'preliminary',
    code: coded('observation', 'verdict', messages.say('exchange.verdictOn', { name: row.name })),
    subject: subjectOf(document, person),
    focus: [{ reference: intake }],
    effectiveDateTime: createdAt,
    valueCodeableConcept: { ...coded('dot', dot, dotWords(messages, dot)), text: words },
    method: coded('rules', rulesVersion(), `Dishlight ${rulesVersion()}`),
    note: [...alerts, ...reasons].map((text) => ({ text })),
    component: [
      ...(score
        ? [
            {
              code: coded('observation', 'score', messages.say('exchange.score')),
              valueRange: { low: points(score.min), high: points(score.max) },
            },
          ]
        : []),
      ...alerts.map((text) => ({
        code: coded('observation', 'alert', messages.say('exchange.alert')),
        valueString: text,
      })),
    ],
  }
}

/** A list in FHIR is never empty: where there is nothing to list, it is not there. */
function withoutEmptyLists(resource: object) {
  return Object.fromEntries(
    Object.entries(resource).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
}

function subjectOf({ messages }: ExportDocument, person: string | undefined) {
  return { display: person ?? messages.say('exchange.subject') }
}

function coded(system: string, code: string, text: string) {
  return { coding: [{ system: `${SYSTEM}${system}`, code, display: text }], text }
}

function quantity(value: number, unit: Unit) {
  return { value: roundedFigure(value), unit, system: UCUM, code: UCUM_CODES[unit] }
}

function points(value: number) {
  return { value: roundedFigure(value), unit: '/100', system: UCUM, code: '{score}' }
}

/** A version 8 UUID, which may be made of anything: of the first photo, and the place in the bundle. */
function uuidOf(sha256: string, at: number): string {
  const digits = [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(12, 15)}`,
    `a${sha256.slice(15, 18)}`,
  ]
  return [...digits, at.toString(16).padStart(12, '0')].join('-')
}
