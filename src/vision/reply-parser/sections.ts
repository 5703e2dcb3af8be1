import { plainKey } from './item-keys.ts'
import { isObject, parseLenient } from './lenient-json.ts'

const SECTION_KEYS = ['section', 'menusection', 'sectionname', 'sectiontitle']
/** Name a group only where it is one of a list of groups: at the head of a reply they name the photo. */
const GROUP_KEYS = ['heading', 'title', 'name', 'category', 'group']

/**
 * What a group of items is called, from its text up to where its items begin: `{"section": "Starters", "items": `.
 * `oneOfList`: the group stands in a list, beside others.
 */
export function sectionOf(begun: string, oneOfList: boolean): string | undefined {
  const group = parseLenient(`${begun} null}`)
  if (!isObject(group)) return undefined
  const texts = new Map(Object.entries(group).map(([key, value]) => [plainKey(key), value]))
  const keys = oneOfList ? [...SECTION_KEYS, ...GROUP_KEYS] : SECTION_KEYS
  return keys
    .map((key) => texts.get(key))
    .find((value) => typeof value === 'string' && value.trim() !== '') as string | undefined
}
