import { photoNumbers } from '../../core/analysis/by-photo.ts'
import type { Analysis } from '../../core/analysis/document.ts'
import type { Row } from '../../core/analysis/row.ts'
import { scoreInWords } from '../../messages/assessment-words.ts'
import { figureWords, gramsWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { inColourOf } from './colour.ts'
import { textTable } from './table.ts'

/**
 * Rows for one person as a text table; with prices where any row has one, and where there are several photos, with the
 * numbers of those that show the item.
 */
export function rowsTable(
  messages: Messages,
  rows: readonly Row[],
  analysis: Pick<Analysis, 'photos'>,
): string {
  if (rows.length === 0) return messages.say('cli.look.nothingFound')
  const isPriced = rows.some((row) => priceOf(row) !== undefined)
  const columns = [
    'advice',
    'verdict',
    'name',
    'score',
    'serving',
    'energy',
    ...(isPriced ? ['price' as const] : []),
  ] as const
  const header = columns.map((column) => messages.say(`cli.column.${column}`))
  const right = header.map((_, column) => column).slice(FIRST_FIGURE)
  const told = rows.map((row) => [...cells(messages, row), ...(isPriced ? [priceOf(row) ?? '–'] : [])])
  const { photos } = analysis
  if (photos.length === 1) return textTable(header, told, right)
  const numbers = rows.map(({ composed }) => photoNumbers(composed.item, analysis).join(', '))
  const placed = told.map((row, index) => [...row, numbers[index] ?? ''])
  const names = photos.map((each, index) => `${index + 1} ${each.name}`)
  const legend = messages.say('cli.look.photos', { names: messages.list(names, 'none') })
  return `${textTable([...header, messages.say('cli.column.photo')], placed, right)}\n\n${legend}`
}

/** The columns of figures begin with the score. */
const FIRST_FIGURE = 3

/** As the menu writes it. */
function priceOf({ composed }: Row): string | undefined {
  return composed.item.menu?.price
}

function cells(messages: Messages, { name, composed, assessments }: Row): readonly string[] {
  const [assessment] = assessments
  const { servingGrams } = composed.amount
  const { energy } = composed.perServing
  if (!assessment) return []
  const { verdict, advice, dot } = assessment
  const adviceWords = messages.say(`health.advice.name.${advice}`)
  return [
    advice === 'none' ? adviceWords : inColourOf(advice === 'ask' ? 'ask-first' : dot, adviceWords),
    inColourOf(verdict, messages.say(`health.verdict.name.${verdict}`)),
    composed.item.count > 1 ? `${name} × ${composed.item.count}` : name,
    scoreInWords(messages, assessment) ?? '–',
    gramsWords(messages, servingGrams),
    energy ? figureWords(messages, energy.estimate, 'kcal') : '–',
  ]
}
