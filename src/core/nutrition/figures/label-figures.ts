import type { FoodItem } from '../../fusion/food-item.ts'
import type { Panel, PanelReader } from '../../fusion/nutrition-panel.ts'
import type { Estimate } from '../../terms/estimate.ts'
import {
  type Figure,
  NUTRIENT_IDS,
  NUTRIENT_UNITS,
  type NutrientId,
  type SourcedComposition,
} from '../../terms/nutrients.ts'
import type { TraitId } from '../../terms/traits.ts'
import { plausibilityIssues } from '../table/figures-plausible.ts'
import { type FoodMatch, SURE_OF_NAME } from '../table/food.ts'
import { knownFigures } from './peer-figures.ts'

/** A label read by a model is believed up to this factor, or this much per 100 g, away from a sure table row. */
const NEAR = { factor: 2, energy: 40, grams: 3, milligrams: 60 }
/** How far a model's reading of print may be off, beyond the panel's rounding. */
const MODEL_MISREADS = 0.05

const RANK: Readonly<Record<PanelReader, number>> = { device: 0, database: 1, model: 2 }

/** Every panel of an item, the most reliable first: the person's own, read on the device, looked up by barcode, read by a model. */
export function panelsOf({ sightings, corrected }: FoodItem): readonly Panel[] {
  const seen = byReliability(sightings.flatMap(({ panel }) => panel ?? []))
  return corrected.panel ? [corrected.panel, ...seen] : seen
}

function byReliability(panels: readonly Panel[]): readonly Panel[] {
  if (panels.length <= 1) return panels
  const figures = ({ per100g }: Panel) => Object.keys(per100g).length
  const energy = ({ per100g }: Panel) => per100g.energy?.likely ?? 0
  return [...panels].sort(
    (a, b) => RANK[a.readBy] - RANK[b.readBy] || figures(b) - figures(a) || energy(a) - energy(b),
  )
}

/** The panel whose figures count: the most reliable one that has any and can be true. */
export function figurePanelOf(item: FoodItem): Panel | undefined {
  return panelsOf(item).find((panel) => Object.keys(panel.per100g).length > 0 && isBelievable(panel))
}

/** What was read on the device or looked up by barcode is believed; what a model says it read has to add up. */
function isBelievable({ readBy, per100g }: Panel): boolean {
  if (readBy !== 'model') return true
  const likely = NUTRIENT_IDS.flatMap((id) => (per100g[id] ? [[id, per100g[id].likely] as const] : []))
  return plausibilityIssues(Object.fromEntries(likely)).length === 0
}

/**
 * The label's figures per 100 g. Where a model read the label and the table surely knows the food, a figure far from the
 * table's is left out: words in a photo can make a model state what is not printed.
 */
export function labelFigures(panel: Panel | undefined, match: FoodMatch | undefined): SourcedComposition {
  if (!panel) return {}
  const held = panel.readBy === 'model'
  const table = held && match && match.quality >= SURE_OF_NAME ? knownFigures(match.food) : {}
  const figures: { [N in NutrientId]?: Figure } = {}
  for (const id of NUTRIENT_IDS) {
    const printed = panel.per100g[id]
    if (!printed || isFar(id, printed.likely, table[id])) continue
    figures[id] = { estimate: held ? widened(printed) : printed, source: 'label' }
  }
  return figures
}

function isFar(id: NutrientId, printed: number, table: number | undefined): boolean {
  if (table === undefined) return false
  const [low, high] = [Math.min(printed, table), Math.max(printed, table)]
  const floor = id === 'energy' ? NEAR.energy : NUTRIENT_UNITS[id] === 'g' ? NEAR.grams : NEAR.milligrams
  return high > low * NEAR.factor && high - low > floor
}

function widened({ min, likely, max }: Estimate): Estimate {
  return {
    min: Math.min(min, likely * (1 - MODEL_MISREADS)),
    likely,
    max: Math.max(max, likely * (1 + MODEL_MISREADS)),
  }
}

/** What labels say is in it, or may be. What they do not mention is not ruled out. */
export function statedOnLabels(
  panels: readonly Panel[],
  trait: TraitId,
): 'contains' | 'may-contain' | undefined {
  if (panels.length === 0) return undefined
  if (panels.some(({ contains }) => contains?.includes(trait))) return 'contains'
  return panels.some(({ mayContain }) => mayContain?.includes(trait)) ? 'may-contain' : undefined
}
