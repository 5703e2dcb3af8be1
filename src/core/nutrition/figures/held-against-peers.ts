import type { Panel } from '../../fusion/nutrition-panel.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { Composition, NutrientId } from '../../terms/nutrients.ts'
import type { Food } from '../table/food.ts'
import { knownFigures, type PeerFigures } from './peer-figures.ts'

/** Nutrients of which little makes a food look better, and those of which much does. */
const LITTLE_FLATTERS: readonly NutrientId[] = [
  'energy',
  'fat',
  'saturates',
  'trans',
  'carbs',
  'sugars',
  'sodium',
  'cholesterol',
]
const MUCH_FLATTERS: readonly NutrientId[] = ['fibre', 'protein']

/**
 * A model's figures for 100 g, compared with foods of the same category. A figure that makes the food look better than the
 * 5th or 95th percentile, even with all it may be off by, is not believed, whatever made the model state it: it is widened
 * to the whole range of the category, its likely value being the nearer end. Where energy is below the category, every
 * plain zero is doubted with it. Figures that do not flatter stay.
 */
export function heldAgainstPeers(stated: Composition, { per100g: peers }: PeerFigures): Composition {
  const hollow = isBelow(stated.energy, peers.energy)
  const held: { [N in NutrientId]?: Estimate } = {}
  for (const [id, figure] of Object.entries(stated) as [NutrientId, Estimate][]) {
    const range = peers[id]
    const doubted = range && (flatters(id, figure, range) || (hollow && figure.likely === 0))
    held[id] = doubted ? spanning(figure, range) : figure
  }
  return held
}

/** The same for a label that only a model has read, where it states less energy than the category has. */
export function panelHeldAgainstPeers(panel: Panel, peers: PeerFigures): Panel {
  if (panel.readBy !== 'model' || !isBelow(panel.per100g.energy, peers.per100g.energy)) return panel
  return { ...panel, per100g: heldAgainstPeers(panel.per100g, peers) }
}

/** Whether the most that is stated is less than nearly any food of the category has. */
export function isBelow(stated: Estimate | undefined, range: Estimate | undefined): boolean {
  return stated !== undefined && range !== undefined && stated.max < range.min
}

/** The same for fruit and vegetables, %, where more is stated than the category has. */
export function shareHeldAgainstPeers(share: Estimate, { fruitVegShare: range }: PeerFigures): Estimate {
  return share.min > range.max ? spanning(share, range) : share
}

/** The model's figures, widened to reach those of the row its name would be: two readings of one food. */
export function reachingTo(stated: Composition, rival: Food): Composition {
  const figures = knownFigures(rival)
  const reaching: { [N in NutrientId]?: Estimate } = {}
  for (const [id, figure] of Object.entries(stated) as [NutrientId, Estimate][]) {
    const value = figures[id] ?? figure.likely
    reaching[id] = { ...figure, min: Math.min(figure.min, value), max: Math.max(figure.max, value) }
  }
  return reaching
}

function flatters(id: NutrientId, figure: Estimate, range: Estimate): boolean {
  if (LITTLE_FLATTERS.includes(id)) return figure.max < range.min
  return MUCH_FLATTERS.includes(id) && figure.min > range.max
}

function spanning(figure: Estimate, range: Estimate): Estimate {
  return {
    min: Math.min(figure.min, range.min),
    likely: Math.min(range.max, Math.max(range.min, figure.likely)),
    max: Math.max(figure.max, range.max),
  }
}
