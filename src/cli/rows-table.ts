import type { Analysis } from '../core/analysis/analysis.ts'
import { photoNumbers } from '../core/analysis/photo-numbers.ts'
import type { Row } from '../core/analysis/row.ts'
import { cliWording } from '../wording/en/cli.ts'
import { figureWords, gramsWords, scoreWords } from '../wording/en/figures.ts'
import { VERDICT_WORDS } from '../wording/en/parts.ts'
import { textTable } from './table.ts'

/** Rows for one person as a text table; where there are several photos, with the numbers of those that show the item. */
export function rowsTable(rows: readonly Row[], analysis: Pick<Analysis, 'photos'>): string {
  const { verdict, name, score, serving, energy, photo } = cliWording.columns
  const header = [verdict, name, score, serving, energy]
  const { photos } = analysis
  if (photos.length === 1) return textTable(header, rows.map(cells), RIGHT)
  const placed = rows.map((row) => [...cells(row), photoNumbers(row.composed.item, analysis).join(', ')])
  const legend = cliWording.photosLegend(photos.map((each) => each.name))
  return `${textTable([...header, photo], placed, RIGHT)}\n\n${legend}`
}

/** The columns of figures. */
const RIGHT = [2, 3, 4]

function cells({ name, composed, assessments }: Row): readonly string[] {
  const [assessment] = assessments
  const { servingGrams } = composed.amount
  const { energy } = composed.perServing
  if (!assessment) return []
  const { verdict, uncertain, score } = assessment
  const hidden = verdict === 'avoid' || verdict === 'unknown'
  return [
    VERDICT_WORDS[verdict],
    composed.item.count > 1 ? `${name} × ${composed.item.count}` : name,
    hidden ? '–' : scoreWords(score, uncertain !== undefined),
    gramsWords(servingGrams),
    energy ? figureWords(energy.estimate, 'kcal') : '–',
  ]
}
