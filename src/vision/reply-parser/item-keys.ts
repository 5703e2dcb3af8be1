import { isObject, type JsonObject } from './lenient-json.ts'

/** What models call a thing's name, and where it is. Compared in lower case, without `_` and `-`. */
const NAME_KEYS = new Set('name label item food dish product object class title itemname'.split(' '))
const PLACE_KEYS = new Set(
  [
    'box2d bbox2d bbox box boundingbox boxcoordinates coordinates bounds rect',
    'point point2d points location position center centre xmin x1 ymin y1',
  ].flatMap((keys) => keys.split(' ')),
)

export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[_\s-]/g, '')
}

export const isNameKey = (key: string): boolean => NAME_KEYS.has(plainKey(key))
export const isPlaceKey = (key: string): boolean => PLACE_KEYS.has(plainKey(key))

/** Whether an object is about a thing: it has a name or a place. */
export function looksLikeItem(value: JsonObject): boolean {
  return Object.keys(value).some((key) => isPlaceKey(key) || (isNameKey(key) && !isObject(value[key])))
}

export function hasPlace(value: JsonObject): boolean {
  return Object.keys(value).some(isPlaceKey)
}

/** As `looksLikeItem`, of text that cannot be parsed. */
export function looksLikeItemText(text: string): boolean {
  return [...text.matchAll(/["'\s{,]([\w-]{1,20})["']?\s*:/g)].some(
    ([, key]) => key !== undefined && (isNameKey(key) || isPlaceKey(key)),
  )
}
