import type { NotMenu } from '../../core/analysis/look.ts'
import type { Detection } from '../../core/fusion/detection.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { isLabel } from '../label/label.ts'
import { boxAround, levelled, type PlacedPiece } from './levelled.ts'
import { intoLines } from './lines.ts'
import { type MenuEntry, readMenu, tidied } from './menu.ts'
import { packSteps } from './packs.ts'
import { inPageLanguage } from './page-language.ts'
import { packSighting } from './read-pack.ts'
import type { ReadLine } from './read-page.ts'

export type PageRead = {
  readonly lines: readonly ReadLine[]
  /** Pixels of the photo. */
  readonly photo: { readonly width: number; readonly height: number }
  /** Not all lines were read. Half a panel's figures are not told: what adds up is only known of all of them. */
  readonly whole: boolean
}

export type PageSightings = {
  readonly detections: readonly Detection[]
  /** Lines with letters on them that nobody could make out. */
  readonly unread: number
  /** What those say that were read and name nothing on offer. */
  readonly leftOut?: readonly string[]
  /** Where the page is no menu, nor packs. */
  readonly notMenu?: NotMenu
}

/**
 * What writing on a photo names: the lines of a menu, one pack by its label, or packs by the words on them. In steps, so
 * that a page stays responsive: every name is looked up in the food table.
 */
export function* sightingSteps(
  { lines: read, photo, whole }: PageRead,
  foods: FoodTable,
  lookId: string,
): Generator<void, PageSightings> {
  const lines = inPageLanguage(read)
  if (isLabel(lines.map(({ text }) => text))) {
    if (!whole) return { detections: [], unread: lines.length }
    const pack = packSighting(lines, photo, foods, `${lookId}-1`)
    return pack ? { detections: [pack], unread: 0 } : unused(lines)
  }
  if (isTimetable(lines)) return { detections: [], unread: 0, notMenu: 'other' }
  const pieces = levelled(lines, photo)
  const writing = intoLines(pieces)
  const isFood = new Map<string, boolean>()
  const namesFood = (text: string) => {
    const known = isFood.get(text) ?? mentionsFood(text, foods)
    isFood.set(text, known)
    return known
  }
  for (const line of writing) {
    namesFood(line.text)
    yield
    namesFood(tidied(line).text)
    yield
  }
  const { kind, entries, unread, leftOut } = readMenu(writing, namesFood)
  if (kind === 'other') return { detections: [], unread, notMenu: kind }
  if (kind === 'scattered') {
    const { detections, unnamed } = yield* packSteps(pieces, photo, foods, lookId)
    return { detections, unread: unnamed }
  }
  const detections = entries.map((entry, index) =>
    sighting(entry, `${lookId}-${index + 1}`, pieces, lines, photo),
  )
  return {
    detections,
    unread,
    ...leftOutOf(leftOut),
    ...(kind === 'receipt' && { notMenu: kind }),
  }
}

/** Of a label that says nothing of what is in it: what was read is told. */
function unused(lines: readonly ReadLine[]): PageSightings {
  const isRead = ({ readings: [best] }: ReadLine) => (best?.confidence ?? 0) >= SURELY_READ
  const read = lines.filter(isRead)
  return { detections: [], unread: lines.length - read.length, ...leftOutOf(read.map(({ text }) => text)) }
}

/** Of a timetable's lines, how many are a time of day or end in one, 0–1; a menu tells its opening hours at most. */
const TIMES = 0.4
const FEWEST_TIMES = 4

function isTimetable(lines: readonly ReadLine[]): boolean {
  const times = lines.filter(({ readings: [best] }) => /(?:^|\s)[0-2]?\d:[0-5]\d\s*$/.test(best?.text ?? ''))
  return times.length >= FEWEST_TIMES && times.length >= TIMES * lines.length
}

/** 0–100. */
const SURELY_READ = 85

function leftOutOf(texts: readonly string[]): Pick<PageSightings, 'leftOut'> {
  if (texts.length === 0) return {}
  return { leftOut: texts.slice(0, MOST_LEFT_OUT).map((text) => text.slice(0, 80)) }
}

/** More texts than anybody reads. */
const MOST_LEFT_OUT = 60

/** From this quality of a match on, 0–1, a line without a price counts as something to eat or drink. */
const NAMES_FOOD = 0.5

/** One known word of another language will do: that it is something to eat is clear, though not what. */
function mentionsFood(text: string, foods: FoodTable): boolean {
  return (foods.match(text)[0]?.quality ?? 0) >= NAMES_FOOD || foods.read(text, false).foreign
}

function sighting(
  entry: MenuEntry,
  id: string,
  pieces: readonly PlacedPiece[],
  lines: readonly ReadLine[],
  photo: PageRead['photo'],
): Detection {
  const { section, price, description } = entry
  const own = entry.runs.flatMap((run) => pieces[run] ?? [])
  const raw = [...new Set(own.map(({ line }) => line))].map((line) => lines[line]?.readings[0]?.text ?? '')
  return {
    id,
    label: entry.name.slice(0, 80),
    region: { kind: 'box', box: boxAround(own, photo) },
    count: 1,
    amount: { basis: 'menu' },
    evidence: raw.join(' ').slice(0, 300),
    menu: {
      ...(section === undefined ? {} : { section: section.slice(0, 80) }),
      ...(price === undefined ? {} : { price: price.slice(0, 24) }),
      ...(description === undefined ? {} : { description: description.slice(0, 200) }),
    },
  }
}
