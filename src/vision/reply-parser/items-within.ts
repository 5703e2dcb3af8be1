import { hasPlace, isNameKey, looksLikeItem, plainKey } from './item-keys.ts'
import { isObject, type JsonObject } from './lenient-json.ts'

const DEEPEST = 4
/** A key that may be what a thing is called: `{"pear": {"bbox": […]}}`. */
const NAME = /^\p{L}[\p{L}\s'’_-]*$/u
/** And those that are not, besides the keys of names. */
const NO_NAMES = new Set(['element', 'detection', 'result', 'region', 'entry', 'data', 'output'])
const BOX_LISTS = new Set(['bboxes', 'boxes', 'bboxes2d', 'boxes2d'])
const LABEL_LISTS = new Set(['labels', 'names', 'classes'])

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
