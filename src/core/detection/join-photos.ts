import type { PhotoId } from '../analysis/analysis.ts'
import { counterparts } from './counterparts.ts'
import type { FoodItem } from './food-item.ts'
import type { Names } from './names.ts'
import { oneOf } from './one-of-several.ts'

/** The items of one photo, those the person took away among them. */
export type PhotoItems = { readonly photo: PhotoId; readonly items: readonly FoodItem[] }

/** One thing as the photos show it, a part for each, in their order. */
type Thing = { readonly parts: FoodItem[] }

/**
 * The things in several photos of one menu, fridge or table, each once. Things of one photo are never joined; of two photos
 * those are that bear one name, so that there are as many equal things as the photo shows that shows the most of them. A line
 * of a menu is known again by its words and its neighbours; new lines come where they stand between known ones. An item keeps
 * the id of the sighting that came first (`firstSeen`), and what the person put right in it holds in every photo.
 */
export function joinPhotos(
  photos: readonly PhotoItems[],
  names: Names,
  firstSeen: (item: FoodItem) => number,
): readonly FoodItem[] {
  const things: Thing[] = []
  for (const { photo, items } of photos) {
    const own = items.map((item) => ({ ...item, photo }))
    const latest = things.map(({ parts }) => parts.at(-1) as FoodItem)
    const before = [...things]
    const known = counterparts(latest, own, names).map((index) =>
      index === undefined ? undefined : before[index],
    )
    insert(own, known, things)
  }
  return things.map(({ parts }) => oneOf([...parts].sort((a, b) => firstSeen(a) - firstSeen(b))))
}

/**
 * Each item into the thing it is known as, or as a thing of its own: a menu's line after the one before it, all else last.
 * Where a photo begins within a section, its first lines are under the one that the lines known again are under.
 */
function insert(items: readonly FoodItem[], known: readonly (Thing | undefined)[], things: Thing[]): void {
  let above: Thing | undefined
  let section: string | undefined
  let headed = false
  items.forEach((item, index) => {
    const thing = known[index] ?? { parts: [] }
    if (!known[index]) {
      const below = known.slice(index).find((each) => each !== undefined)
      things.splice(item.menu ? placeBetween(above, below, things) : things.length, 0, thing)
    }
    if (item.menu) {
      above = thing
      headed ||= item.menu.section !== undefined
      section = thing.parts.find(({ menu }) => menu?.section)?.menu?.section ?? section
    }
    const continued = item.menu && !headed && section
    thing.parts.push(continued ? { ...item, menu: { ...item.menu, section: continued } } : item)
  })
}

function placeBetween(above: Thing | undefined, below: Thing | undefined, things: readonly Thing[]): number {
  if (above) return things.indexOf(above) + 1
  return below ? things.indexOf(below) : things.length
}
