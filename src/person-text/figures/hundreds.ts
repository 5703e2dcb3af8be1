import type { Item } from '../items.ts'

/** Numbers that are written as several words, as one: "a hundred and thirty", "two hundred", "one hundred fifty". */
export function withHundreds(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ plain }) => plain === 'hundred')
  if (at < 0) return items
  const before = items[at - 1]
  const isCounted = before?.kind === 'a' || (before?.value !== undefined && before.value < 10)
  const rest = items[at + 1]?.kind === 'and' ? at + 2 : at + 1
  const isMore = (items[rest]?.value ?? 100) < 100
  const parts = items.slice(isCounted ? at - 1 : at, isMore ? rest + 1 : at + 1)
  const [first, last] = [parts[0] as Item, parts.at(-1) as Item]
  const value =
    (before?.value !== undefined && isCounted ? before.value : 1) * 100 +
    (isMore ? (items[rest]?.value ?? 0) : 0)
  const words = parts.flatMap((part) => part.words)
  const whole: Item = {
    kind: 'number',
    ids: [],
    value,
    from: first.from,
    to: last.to,
    plain: String(value),
    words,
  }
  const end = isMore ? rest + 1 : at + 1
  return [...items.slice(0, isCounted ? at - 1 : at), whole, ...withHundreds(items.slice(end))]
}
