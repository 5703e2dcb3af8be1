import type { FoodItem } from '../../fusion/food-item.ts'
import { witnesses } from '../../fusion/item-names.ts'
import { type Estimate, exactly } from '../../terms/estimate.ts'
import {
  type Composition,
  type Figure,
  type FigureSource,
  NUTRIENT_IDS,
  type NutrientId,
  type SourcedComposition,
} from '../../terms/nutrients.ts'
import { type Mentions, readMentions } from '../match/mentions.ts'
import { type Food, type FoodId, type FoodMatch, type FoodTable, SURE_OF_NAME } from '../table/food.ts'
import { amountOf } from './amount-of.ts'
import type { ComposedItem } from './composed-item.ts'
import { fillBlanks } from './fill-blanks.ts'
import { withGlycaemicLoad } from './glycaemic-load.ts'
import {
  heldAgainstPeers,
  isBelow,
  panelHeldAgainstPeers,
  reachingTo,
  shareHeldAgainstPeers,
} from './held-against-peers.ts'
import { figurePanelOf, labelFigures } from './label-figures.ts'
import { modelFigures } from './model-figures.ts'
import { knownFigures, type PeerFigures, peerFigures } from './peer-figures.ts'

/** Table and model energy further apart than this factor are two foods: the name's reading is a rival, not the winner. */
const CONTRADICTING_ENERGY = 2
/** Points around a model's fruit and vegetable share, %. */
const SHARE_SPREAD = 20
const MOST_RIVALS = 3
/** How far a bare word reaches from the food it commonly means towards the extremes of its kind. */
const TOWARDS_KIND = 0.2

/**
 * Gives an item its figures. Label over table over model; what nobody states is bounded by the food's peers. An item
 * that neither table, model nor category knows anything of has no figures at all.
 */
export function compose(item: FoodItem, foods: FoodTable): ComposedItem {
  const seen = witnesses(item)
  const claimed = seen.find(({ category }) => category)?.category
  const stated = modelFigures(seen)
  const panel = figurePanelOf(item)
  const printed = panel && panel.readBy !== 'model' ? panel.per100g : stated
  const { match, rivals } = readName(foods.match(item.label, claimed), printed, foods)
  const category = match?.food.category ?? claimed
  const peers = peerFigures(foods, category)
  const mentions = readMentions(item, foods, match)
  const believed = heldAgainstPeers(stated, peers)
  const rival = match ? undefined : rivals[0]?.food
  const known = {
    ...sourced(rival ? reachingTo(believed, rival) : believed, 'model'),
    ...(match && figuresOf(match, rivals, believed, peers, mentions)),
    ...labelFigures(panel && panelHeldAgainstPeers(panel, peers), match),
  }
  const nothingKnown = !category && Object.keys(known).length === 0
  const filled = () => inOrder(withGlycaemicLoad(fillBlanks(known, peers), match, peers))
  const byRowAlone = match && match.quality >= SURE_OF_NAME && !panel && statesAll(match.food, believed)
  const per100g = nothingKnown ? {} : byRowAlone ? ofRow(match.food, peers, filled) : filled()
  const reference = match?.food.referenceServingGrams ?? peers.referenceServingGrams
  const amount = amountOf(item, reference, panel?.servingGrams)
  return {
    item,
    ...(match && { match }),
    rivals,
    mentioned: mentions.mentioned,
    allNamesRead: mentions.allNamesRead,
    ...(category && { category }),
    per100g,
    perServing: forServing(per100g, amount.servingGrams),
    fruitVegShare: shareOf(item, match?.food, peers),
    amount,
  }
}

const knownRows = new WeakMap<PeerFigures, Map<FoodId, SourcedComposition>>()

/** Whether a row has a figure of its own for all that is stated of an item. */
function statesAll(food: Food, stated: Composition): boolean {
  const figures = knownFigures(food)
  return (Object.keys(stated) as NutrientId[]).every((id) => figures[id] !== undefined)
}

/** Where only the row of a sure name speaks of a food, its figures are the row's, whatever the item: worked out once per table. */
function ofRow({ id }: Food, peers: PeerFigures, filled: () => SourcedComposition): SourcedComposition {
  const rows = knownRows.get(peers) ?? new Map<FoodId, SourcedComposition>()
  knownRows.set(peers, rows)
  const figures = rows.get(id) ?? filled()
  rows.set(id, figures)
  return figures
}

/**
 * A name is doubted where the model's energy contradicts the table's; one the person gave has no model against it. Not so
 * where the model says less than nearly any food of that kind has: then it is the figure that is doubted, not the name.
 */
function readName(matches: readonly FoodMatch[], stated: Composition, foods: FoodTable) {
  const [best, ...others] = matches
  if (!best) return { rivals: [] }
  const kind = peerFigures(foods, best.food.category).per100g
  if (!contradicts(stated.energy, best.food.per100g.energy) || isBelow(stated.energy, kind.energy)) {
    return { match: best, rivals: others.slice(0, MOST_RIVALS) }
  }
  return { rivals: matches.slice(0, MOST_RIVALS) }
}

function contradicts(stated: Estimate | undefined, table: number | undefined): boolean {
  if (!stated || table === undefined) return false
  const [low, high] = [Math.min(stated.likely, table), Math.max(stated.likely, table)]
  // Below some 25 kcal a factor says nothing: black coffee at 2 and at 5 kcal is one drink.
  return high > 25 && high > CONTRADICTING_ENERGY * low
}

/**
 * The table's figures: to the gram where the name is sure; otherwise the model's own, or wide enough for what else is meant.
 * A bare word that commonly means a food ("milk") reaches over all the foods it commonly means; where that is one, a little towards the rest of its kind.
 */
function figuresOf(
  { food, quality, commonly }: FoodMatch,
  rivals: readonly FoodMatch[],
  stated: Composition,
  peers: PeerFigures,
  { mentioned, allPartsRead }: Mentions,
): SourcedComposition {
  const sure = quality >= SURE_OF_NAME
  const meant = commonly ? rivals.filter((rival) => rival.commonly) : mentioned
  const entries = (Object.entries(knownFigures(food)) as [NutrientId, number][])
    .filter(([id]) => sure || !stated[id])
    .map(([id, value]): [NutrientId, Figure] => {
      if (sure) return [id, { estimate: exactly(value), source: 'table' }]
      const kind = (!allPartsRead && peers.per100g[id]) || exactly(value)
      const peer = !commonly ? kind : meant.length > 0 ? exactly(value) : partOfTheWay(value, kind)
      const others = meant.flatMap((other) => knownFigures(other.food)[id] ?? [])
      const [min, max] = [Math.min(value, peer.min, ...others), Math.max(value, peer.max, ...others)]
      return [id, { estimate: { min, likely: value, max }, source: 'table' }]
    })
  return Object.fromEntries(entries)
}

function partOfTheWay(from: number, { min, likely, max }: Estimate): Estimate {
  const part = (to: number) => from + TOWARDS_KIND * (to - from)
  return { min: part(min), likely, max: part(max) }
}

function sourced(composition: Composition, source: FigureSource): SourcedComposition {
  const entries = Object.entries(composition) as [NutrientId, Estimate][]
  return Object.fromEntries(entries.map(([id, estimate]): [NutrientId, Figure] => [id, { estimate, source }]))
}

/** Every composition in one order of nutrients: they are read by the ten thousand. */
function inOrder(figures: SourcedComposition): SourcedComposition {
  return eachFigure(figures, (figure) => figure)
}

function forServing(per100g: SourcedComposition, grams: Estimate): SourcedComposition {
  return eachFigure(per100g, ({ estimate, source }) => ({
    estimate: {
      min: (estimate.min * grams.min) / 100,
      likely: (estimate.likely * grams.likely) / 100,
      max: (estimate.max * grams.max) / 100,
    },
    source,
  }))
}

/** Built from entries, not figure by figure: an object that grows by so many keys becomes a slow table of them. */
function eachFigure(figures: SourcedComposition, change: (figure: Figure) => Figure): SourcedComposition {
  const entries: [NutrientId, Figure][] = []
  for (const id of NUTRIENT_IDS) {
    const figure = figures[id]
    if (figure) entries.push([id, change(figure)])
  }
  return Object.fromEntries(entries)
}

const sharesOfRows = new WeakMap<Food, Figure>()

function shareOf(item: FoodItem, food: Food | undefined, peers: PeerFigures): Figure {
  if (food) {
    const known = sharesOfRows.get(food) ?? { estimate: exactly(food.fruitVegShare), source: 'table' }
    sharesOfRows.set(food, known)
    return known
  }
  const share = witnesses(item).find(({ fruitVegShare }) => fruitVegShare !== undefined)?.fruitVegShare
  if (share === undefined) return { estimate: peers.fruitVegShare, source: 'category' }
  const [min, max] = [Math.max(0, share - SHARE_SPREAD), Math.min(100, share + SHARE_SPREAD)]
  return { estimate: shareHeldAgainstPeers({ min, likely: share, max }, peers), source: 'model' }
}
