import { ATTRIBUTES } from '../reflecting.ts'

/** What both sides put into every message as `dishLight`. Another number is another protocol. */
export const PROTOCOL = 1

/** What the page around the frame may ask for. */
export type Asked =
  | { readonly type: 'report'; readonly report: unknown }
  | { readonly type: 'people'; readonly people: unknown }
  /** `null` takes an attribute away. */
  | { readonly type: 'attributes'; readonly attributes: Readonly<Record<string, string | null>> }
  | { readonly type: 'select'; readonly id: string | undefined }
  | { readonly type: 'reload' }

/** The attributes that a frame's address and its messages may set: those of the element. */
export const SETTABLE: readonly string[] = [...ATTRIBUTES, 'lang']

/** What a message asks for; `undefined` where it is none of ours, 'unknown' where it is one that is not known. */
export function askedIn(data: unknown): Asked | 'unknown' | undefined {
  if (!isObject(data) || !('dishLight' in data)) return undefined
  if (data.dishLight !== PROTOCOL) return 'unknown'
  const { type, report, people, attributes, id } = data
  if (type === 'report' || type === 'people') return { type, report, people }
  if (type === 'reload') return { type }
  if (type === 'select' && (id === undefined || typeof id === 'string')) return { type, id }
  if (type === 'attributes' && isObject(attributes) && Object.entries(attributes).every(isSettable))
    return { type, attributes: attributes as Readonly<Record<string, string | null>> }
  return 'unknown'
}

function isSettable([name, value]: [string, unknown]): boolean {
  return SETTABLE.includes(name) && (value === null || typeof value === 'string')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
