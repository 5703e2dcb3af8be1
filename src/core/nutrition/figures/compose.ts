import { type FoodItem, relevantSightings } from '../../fusion/food-item.ts'
import { textsAbout } from '../../fusion/texts-about.ts'
import { type Estimate, exactly } from '../../terms/estimate.ts'
import {
  type Composition,
  type Figure,
  type FigureSource,
  NUTRIENT_IDS,
  type NutrientId,
  type SourcedComposition,
} from '../../terms/nutrients.ts'
import { remembered } from '../../util/memoised.ts'
import { type Mentions, readMentions } from '../match/mentions.ts'
import { matchUnder } from '../match/section-kind.ts'
import {
  type Food,
  type FoodId,
  type FoodMatch,
  type FoodTable,
  isSeasoning,
  type NameReading,
  SURE_OF_NAME,
} from '../table/food.ts'
import { isHosts } from '../table/with-dishes.ts'
import { amountOf, basisOf } from './amount-of.ts'
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
import { withExtras } from './with-extras.ts'

/** Table and model energy further apart than this factor mean two foods: the row becomes a rival reading. */
const CONTRADICTING_ENERGY = 2
/** How far a model's fruit and vegetable share may be off, percentage points. */
const SHARE_SPREAD = 20
const MOST_RIVALS = 3
/** How far the figures of a bare word ("milk") widen from the food it commonly means towards the extremes of its category. */
const TOWARDS_KIND = 0.2

/** Gives an item its figures, with what the person said is in it unseen. */
export function compose(item: FoodItem, foods: FoodTable): ComposedItem {
  const food = composeFood(item, foods)
  const { extras = [] } = item.corrected
  return extras.length > 0 ? withExtras(food, extras, foods, composeFood) : food
}

/**
 * Gives an item its figures: label over table over model; what nobody states is bounded by foods of the same category. An
 * item that neither table, model nor category knows anything about has no figures.
 */
function composeFood(item: FoodItem, foods: FoodTable): ComposedItem {
  const seen = relevantSightings(item)
  const claimed = seen.find(({ category }) => category)?.category
  const stated = modelFigures(seen)
  const panel = figurePanelOf(item)
  const printed = panel && panel.readBy !== 'model' ? panel.per100g : stated
  const onMenu = basisOf(item) === 'menu'
  const matches = foods.match(item.label, claimed)
  const named = onMenu ? matches.filter(({ food }) => !isSeasoning(food)) : matches
  const section = item.corrected.label === undefined && onMenu ? item.menu?.section : undefined
  const under = section === undefined ? undefined : matchUnder(section, item.label, named, foods)
  const { match, rivals } = readName(under?.matches ?? named, printed, foods)
  const category = match?.food.category ?? under?.category ?? claimed
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
    readings: textsAbout(item).map((text) => {
      const reading = foods.read(text, onMenu)
      return under?.read === false ? left(reading, text) : reading
    }),
    allNamesRead: mentions.allNamesRead && under?.read !== false,
    ...(category && { category }),
    per100g,
    perServing: forServing(per100g, amount.servingGrams),
    fruitVegShare: shareOf(item, match?.food, peers),
    amount,
  }
}

/** A name that its heading says is something else: it may raise alerts, and quiets none. */
function left(reading: NameReading, word: string): NameReading {
  return { ...reading, left: [...reading.left, { word, reach: 'everything' }] }
}

const knownRows = new WeakMap<PeerFigures, Map<FoodId, SourcedComposition>>()

/** Whether a row has a figure of its own for everything that is stated of an item. */
function statesAll(food: Food, stated: Composition): boolean {
  const figures = knownFigures(food)
  return (Object.keys(stated) as NutrientId[]).every((id) => figures[id] !== undefined)
}

/** The figures of an item that only its row says anything about are the same for every such item: worked out once per table. */
function ofRow({ id }: Food, peers: PeerFigures, filled: () => SourcedComposition): SourcedComposition {
  const rows = knownRows.get(peers) ?? new Map<FoodId, SourcedComposition>()
  knownRows.set(peers, rows)
  const figures = rows.get(id) ?? filled()
  rows.set(id, figures)
  return figures
}

/**
 * The row a name stands for, unless the model's energy contradicts the row's. Where the model states less energy than
 * nearly any food of that category has, its figure is doubted and not the name. A name from the person is never doubted,
 * since then no model's figures count.
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
 * The table's figures. Exact where the name is sure; otherwise wide enough for whatever else may be meant, and the model's
 * own figure goes first. A bare word ("milk") spans all foods it commonly means; where that is one food, it reaches a
 * little towards the rest of its category.
 */
function figuresOf(
  { food, quality, commonly }: FoodMatch,
  rivals: readonly FoodMatch[],
  stated: Composition,
  peers: PeerFigures,
  { mentioned, allPartsRead }: Mentions,
): SourcedComposition {
  const sure = quality >= SURE_OF_NAME
  const source = sourceOf(food)
  const meant = commonly ? rivals.filter((rival) => rival.commonly) : mentioned
  const entries = (Object.entries(knownFigures(food)) as [NutrientId, number][])
    .filter(([id]) => sure || !stated[id])
    .map(([id, value]): [NutrientId, Figure] => {
      if (sure) return [id, { estimate: exactly(value), source }]
      const kind = (!allPartsRead && peers.per100g[id]) || exactly(value)
      const peer = !commonly ? kind : meant.length > 0 ? exactly(value) : partOfTheWay(value, kind)
      const others = meant.flatMap((other) => knownFigures(other.food)[id] ?? [])
      const [min, max] = [Math.min(value, peer.min, ...others), Math.max(value, peer.max, ...others)]
      return [id, { estimate: { min, likely: value, max }, source }]
    })
  return Object.fromEntries(entries)
}

function sourceOf(food: Food): FigureSource {
  return isHosts(food) ? 'host' : 'table'
}

function partOfTheWay(from: number, { min, likely, max }: Estimate): Estimate {
  const part = (to: number) => from + TOWARDS_KIND * (to - from)
  return { min: part(min), likely, max: part(max) }
}

function sourced(composition: Composition, source: FigureSource): SourcedComposition {
  const entries = Object.entries(composition) as [NutrientId, Estimate][]
  return Object.fromEntries(entries.map(([id, estimate]): [NutrientId, Figure] => [id, { estimate, source }]))
}

/** All compositions in one order of nutrients, which keeps reading ten thousands of them fast. */
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

/** Built from entries, not key by key: an object that grows by so many keys becomes a slow hash table. */
function eachFigure(figures: SourcedComposition, change: (figure: Figure) => Figure): SourcedComposition {
  const entries: [NutrientId, Figure][] = []
  for (const id of NUTRIENT_IDS) {
    const figure = figures[id]
    if (figure) entries.push([id, change(figure)])
  }
  return Object.fromEntries(entries)
}

const sharesOfRows = new WeakMap<Food, Figure>()
/** One for all items of a category, so that what is worked out from it can be remembered. */
const shareOfPeers = remembered(
  ({ fruitVegShare }: PeerFigures): Figure => ({ estimate: fruitVegShare, source: 'category' }),
  new WeakMap(),
)

function shareOf(item: FoodItem, food: Food | undefined, peers: PeerFigures): Figure {
  if (food?.fruitVegShare !== undefined) {
    const known = sharesOfRows.get(food) ?? { estimate: exactly(food.fruitVegShare), source: sourceOf(food) }
    sharesOfRows.set(food, known)
    return known
  }
  const share = relevantSightings(item).find(
    ({ fruitVegShare }) => fruitVegShare !== undefined,
  )?.fruitVegShare
  if (share === undefined) return shareOfPeers(peers)
  const [min, max] = [Math.max(0, share - SHARE_SPREAD), Math.min(100, share + SHARE_SPREAD)]
  return { estimate: shareHeldAgainstPeers({ min, likely: share, max }, peers), source: 'model' }
}
