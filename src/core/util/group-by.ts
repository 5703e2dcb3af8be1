/** All under their keys, each group in their order (`Map.groupBy`, which Node 20 does not have). */
export function groupBy<K, T>(all: Iterable<T>, keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const each of all) append(groups, keyOf(each), each)
  return groups
}

/** Adds to the list under a key, which begins with it. */
export function append<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
