import { isObject, type JsonObject } from './lenient-json.ts'

/** What models call a thing's name, and where it is. Compared in lower case, without `_` and `-`. */
const NAME_KEYS = new Set('name label item food dish product object class title itemname'.split(' '))
const PLACE_KEYS = new Set(
  [
    'box2d bbox2d bbox box boundingbox boxcoordinates coordinates bounds rect',
    'point point2d points location position center centre xmin x1 ymin y1',
  ].flatMap((keys) => keys.split(' ')),
)

const DEEPEST = 4
/** A key that may be what a thing is called: `{"pear": {"bbox": […]}}`. */
const NAME = /^\p{L}[\p{L}\s'’_-]*$/u
/** And those that are not, besides the keys of names. */
const NO_NAMES = new Set(['element', 'detection', 'result', 'region', 'entry', 'data', 'output'])
const BOX_LISTS = new Set(['bboxes', 'boxes', 'bboxes2d', 'boxes2d'])
const LABEL_LISTS = new Set(['labels', 'names', 'classes'])

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

/** Items anywhere in a value that is none itself, and strings that may hold JSON. */
export function itemsWithin(value: unknown, depth = 0): readonly (JsonObject | string)[] {
  if (typeof value === 'string') return /^\s*[[{]/.test(value) ? [value] : []
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((member) => itemsWithin(member, depth + 1))
  if (!isObject(value)) return []
  if (depth > 0 && looksLikeItem(value)) return [value]
  const parallel = fromParallelLists(value)
  if (parallel.length > 0) return parallel
  return Object.entries(value).flatMap(([key, member]) =>
    isObject(member) && isNamedByKey(member, key)
      ? [{ ...member, name: key.replaceAll('_', ' ') }]
      : itemsWithin(member, depth + 1),
  )
}

function isNamedByKey(member: JsonObject, key: string): boolean {
  const named = Object.keys(member).some(isNameKey)
  return !named && hasPlace(member) && NAME.test(key) && !isNameKey(key) && !NO_NAMES.has(plainKey(key))
}

/** `{"bboxes": [[…], […]], "labels": ["pear", "fig"]}`. */
function fromParallelLists(value: JsonObject): readonly JsonObject[] {
  const list = (keys: ReadonlySet<string>) =>
    Object.entries(value).find(([key, of]) => keys.has(plainKey(key)) && Array.isArray(of))?.[1]
  const [boxes, labels] = [list(BOX_LISTS), list(LABEL_LISTS)]
  if (!Array.isArray(boxes) || !Array.isArray(labels) || boxes.length !== labels.length) return []
  return boxes.map((bbox: unknown, i) => ({ label: labels[i] as unknown, bbox }))
}
