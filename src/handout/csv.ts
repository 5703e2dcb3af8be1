import { stringify } from 'csv-stringify/browser/esm/sync'
import { photoNumbers } from '../core/analysis/by-photo.ts'
import type { Analysis } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import type { FoodItem } from '../core/fusion/food-item.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { gramsWithExtras } from '../core/nutrition/figures/composed-item.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../core/terms/nutrients.ts'
import { alertsInWords } from '../messages/alerts.ts'
import { dotWords } from '../messages/assessment-words.ts'
import { inReadersWords } from '../messages/food-names.ts'
import type { Messages } from '../messages/messages.ts'
import { nameOf } from '../messages/people-in-words.ts'
import { numberedGroups, rowsFor } from './numbered-rows.ts'

type Analysed = { readonly analysis: Pick<Analysis, 'photos'>; readonly rows: readonly Row[] }

/**
 * All items as a table for a spreadsheet: one line an item, the likely figures of a serving, then their ranges. A text that a
 * spreadsheet would run as a formula is made plain. `people`: whose verdicts it holds.
 */
export function itemsAsCsv(
  messages: Messages,
  analysis: Analysed['analysis'],
  rows: readonly Row[],
  people: readonly HealthProfile[],
): string {
  const numbers = (item: FoodItem) => messages.list(photoNumbers(item, analysis).map(String), 'none')
  return tableOf(messages, [{ analysis, rows }], people, numbers)
}

/** The same for several analyses in one table, so photos are told by their names. */
export function setAsCsv(
  messages: Messages,
  parts: readonly Analysed[],
  people: readonly HealthProfile[],
): string {
  const names = (item: FoodItem, { photos }: Analysed['analysis']) => {
    const numbers = photos.length === 1 ? [1] : photoNumbers(item, { photos })
    return messages.list(
      numbers.flatMap((number) => photos[number - 1]?.name ?? []),
      'none',
    )
  }
  return tableOf(messages, parts, people, names)
}

function tableOf(
  messages: Messages,
  parts: readonly Analysed[],
  people: readonly HealthProfile[],
  photosOf: (item: FoodItem, of: Analysed['analysis']) => string,
): string {
  const { say } = messages
  const rows = parts.flatMap(({ analysis, rows: allRows }) =>
    numberedGroups(inReadersWords(messages, rowsFor(allRows, people)))
      .flatMap((group) => group.rows)
      .map((numbered) => ({ ...numbered, analysis })),
  )
  const nutrients = NUTRIENT_IDS.filter((id) => rows.some(({ row }) => row.composed.perServing[id]))
  const several = people.length > 1
  const ofPerson = (column: string, person: HealthProfile) =>
    several ? say('handout.csv.of', { column, name: nameOf(messages, person) }) : column
  const nutrientName = (id: (typeof NUTRIENT_IDS)[number]) =>
    say('handout.csv.figure', {
      nutrient: say(`health.nutrient.name.${id}`),
      unit: NUTRIENT_UNITS[id],
      // A load is a number without one.
      hasUnit: NUTRIENT_UNITS[id] !== 'GL',
    })
  const heading = [
    say('handout.csv.number'),
    say('handout.csv.name'),
    say('handout.csv.count'),
    ...people.flatMap((person) =>
      [
        say('handout.csv.advice'),
        say('handout.csv.verdict'),
        say('handout.csv.score'),
        say('handout.csv.scoreLow'),
        say('handout.csv.scoreHigh'),
        say('handout.csv.alerts'),
      ].map((column) => ofPerson(column, person)),
    ),
    say('handout.csv.price'),
    say('handout.csv.photos'),
    say('handout.csv.serving'),
    ...nutrients.map(nutrientName),
    ...nutrients.flatMap((id) => [
      say('handout.csv.low', { figure: nutrientName(id) }),
      say('handout.csv.high', { figure: nutrientName(id) }),
    ]),
  ]
  const lines = rows.map(({ number, analysis, row: { name, composed, assessments } }) => [
    number,
    name,
    composed.item.count,
    ...assessments.flatMap((assessment) => [
      dotWords(messages, assessment.dot),
      dotWords(messages, assessment.verdict),
      rounded(assessment.score?.likely),
      rounded(assessment.score?.min),
      rounded(assessment.score?.max),
      messages.sentences(
        alertsInWords(messages, assessment.alerts, composed.amount.basis).map(({ sentence }) => sentence),
      ),
    ]),
    composed.item.menu?.price ?? '',
    photosOf(composed.item, analysis),
    rounded(gramsWithExtras(composed).likely),
    ...nutrients.map((id) => rounded(composed.perServing[id]?.estimate.likely)),
    ...nutrients.flatMap((id) => {
      const estimate = composed.perServing[id]?.estimate
      return [rounded(estimate?.min), rounded(estimate?.max)]
    }),
  ])
  // With a mark that says UTF-8, without which spreadsheets take "é" for two letters.
  return stringify([heading, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}

/** To a tenth: more would claim to be known. */
function rounded(value: number | undefined): number | '' {
  return value === undefined ? '' : Math.round(value * 10) / 10
}
