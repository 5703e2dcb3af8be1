/**
 * `work`, remembering its last calls by their arguments: two calls are enough for one app or widget on a page. `same` tells
 * whether two arguments are equal; by default, whether they are identical.
 */
export function memoised<Arguments extends readonly unknown[], Value>(
  work: (...given: Arguments) => Value,
  { kept = 2, same = Object.is as (a: unknown, b: unknown) => boolean } = {},
): (...given: Arguments) => Value {
  let calls: { readonly given: Arguments; readonly value: Value }[] = []
  return (...given) => {
    const known = calls.find((call) => call.given.every((value, index) => same(value, given[index])))
    if (known) return known.value
    const value = work(...given)
    calls = [{ given, value }, ...calls].slice(0, kept)
    return value
  }
}

/** `work`, remembering what it made of every key; given a `WeakMap`, as long as the key itself is kept. */
export function remembered<K, V>(
  work: (key: K) => V,
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown } = new Map<K, V>(),
): (key: K) => V {
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}

/** `work`, remembering its last call alone: for what is asked several times in a row. */
export function rememberingLast<K extends object, V>(work: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) }
    return last.value
  }
}

/** Whether both are identical, or lists of identical elements. */
export function sameElements(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b)
  return a.length === b.length && a.every((element, index) => Object.is(element, b[index]))
}

/** Whether both are identical, or lists or plain objects of the same content. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && sameContent(value, others.get(key)))
  )
}
