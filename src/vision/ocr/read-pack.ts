import type { Detection } from '../../core/fusion/detection.ts'
import type { Food, FoodTable } from '../../core/nutrition/table/food.ts'
import { statementsOf } from '../../core/nutrition/traits/row-statements.ts'
import type { TraitId } from '../../core/terms/traits.ts'
import { readLabel } from '../label/label.ts'
import type { LabelPiece } from '../label/piece.ts'
import { boxAround, levelling } from './levelled.ts'
import type { ReadLine } from './read-page.ts'

/** What a pack is called that shows no name: its back, as a rule. */
const UNNAMED_PACK = 'Packaged food'

type Size = { readonly width: number; readonly height: number }

/** A pack's back as one sighting; undefined where neither panel nor list can be made out. */
export function packSighting(
  lines: readonly ReadLine[],
  photo: Size,
  foods: FoodTable,
  id: string,
): Detection | undefined {
  const label = readLabel(labelPieces(lines, photo), (name) => traitsOf(name, foods))
  if (!label) return undefined
  const parts = label.pieces.flatMap((index) => lines[index] ?? [])
  return {
    id,
    label: label.name ?? UNNAMED_PACK,
    region: { kind: 'box', box: boxAround(parts, photo) },
    count: 1,
    amount: { basis: 'package' },
    evidence: parts
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 300),
    panel: label.panel,
  }
}

/** What an ingredient named in another language brings in; English ones are read as they stand. */
function traitsOf(name: string, foods: FoodTable): readonly TraitId[] {
  const { rows, either, brought, foreign } = foods.read(name, false)
  if (!foreign) return brought
  const alone = rows.filter((row) => !either.some((some) => some.includes(row)))
  // "Milk" may be any milk, and each of them is milk.
  const surely = [...alone.map((row) => [row]), ...either].flatMap(containedInAll)
  return [...brought, ...surely]
}

function containedInAll([first, ...others]: readonly Food[]): readonly TraitId[] {
  if (!first) return []
  return [...statementsOf(first)].flatMap(([trait, statement]) =>
    statement === 'contains' && others.every((row) => statementsOf(row).get(trait) === 'contains')
      ? [trait]
      : [],
  )
}

function labelPieces(lines: readonly ReadLine[], page: Size): readonly LabelPiece[] {
  const middleOf = levelling(lines, page)
  return lines.map(({ corners, readings, height }, index) => {
    const xs = corners.map(({ x }) => x)
    return {
      readings,
      left: Math.min(...xs),
      right: Math.max(...xs),
      middle: middleOf(corners),
      height,
      index,
    }
  })
}
