import type { Panel } from '../../fusion/nutrition-panel.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { Composition, NutrientId } from '../../terms/nutrients.ts'
import type { Food } from '../table/food.ts'
import { knownFigures, type PeerFigures } from './peer-figures.ts'

/** Where little of it makes a food look better, and where much does. Of the others, either is as good a guess. */
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
 * A model's figures for 100 g, held against what foods of that kind have. A figure that flatters beyond the 5th or 95th
 * percentile, with all it may be off by, is not taken at its word, whoever made the model say it: it is widened to the whole range of its kind, likely
 * the end of it that is nearer. Energy below its kind takes every plain zero with it. Figures that do not flatter are left.
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

/** A label only a model has read, with less energy than its kind has: its figures are held against its kind as well. */
export function panelHeldAgainstPeers(panel: Panel, peers: PeerFigures): Panel {
  if (panel.readBy !== 'model' || !isBelow(panel.per100g.energy, peers.per100g.energy)) return panel
  return { ...panel, per100g: heldAgainstPeers(panel.per100g, peers) }
}

/** Whether a model says there is less energy in a food than in nearly any of its kind. */
export function isBelow(stated: Estimate | undefined, range: Estimate | undefined): boolean {
  return stated !== undefined && range !== undefined && stated.max < range.min
}

/** Fruit and vegetables, %: more of them than its kind has is widened likewise. */
export function shareHeldAgainstPeers(share: Estimate, { fruitVegShare: range }: PeerFigures): Estimate {
  return share.min > range.max ? spanning(share, range) : share
}

/** Two readings of one thing: what the model says of it, and what the table says of the food it is named after. */
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
