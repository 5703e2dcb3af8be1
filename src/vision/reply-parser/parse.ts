import { jsonrepair } from 'jsonrepair'

export type JsonObject = { readonly [key: string]: unknown }

/** JSON as it is, else as `jsonrepair` mends it; undefined where neither gives anything. A key written twice: last wins. */
export function parseLoosely(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    try {
      return JSON.parse(jsonrepair(raw))
    } catch {
      return undefined
    }
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What models call a thing's name, and where it is. Compared in lower case, without `_` and `-`. */
const NAME_KEYS = ['name', 'label', 'item', 'food', 'dish', 'product', 'object', 'class', 'title', 'itemname']
const PLACE_KEYS = [
  ...['box2d', 'bbox2d', 'bbox', 'box', 'boundingbox', 'boxcoordinates', 'coordinates', 'bounds', 'rect'],
  ...['point', 'point2d', 'points', 'location', 'position', 'center', 'centre', 'xmin', 'x1', 'ymin', 'y1'],
]
const NAMES = new Set(NAME_KEYS)
const PLACES = new Set(PLACE_KEYS)

export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[_\s-]/g, '')
}

export const isNameKey = (key: string): boolean => NAMES.has(plainKey(key))
export const isPlaceKey = (key: string): boolean => PLACES.has(plainKey(key))

/** Something about a thing: it has a name or a place. */
export function looksLikeItem(value: JsonObject): boolean {
  return Object.keys(value).some((key) => isPlaceKey(key) || (isNameKey(key) && !isObject(value[key])))
}

export function hasPlace(value: JsonObject): boolean {
  return Object.keys(value).some(isPlaceKey)
}

/** As above, of text that cannot be parsed. */
export function looksLikeItemText(raw: string): boolean {
  return [...raw.matchAll(/["'\s{,]([\w-]{1,20})["']?\s*:/g)].some(
    ([, key]) => key !== undefined && (isNameKey(key) || isPlaceKey(key)),
  )
}
