type Path = readonly PropertyKey[]

/**
 * The places of what was given and is no part of what a schema read of it, however deep: a schema drops the keys it does not
 * know. A misspelt `diets` is no key to pass over: its person would be judged without them.
 */
export function passedOver(given: unknown, read: unknown, path: Path = []): readonly Path[] {
  if (typeof given !== 'object' || given === null) return []
  const kept = new Map(Object.entries(read ?? {}))
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined) return []
    const here = [...path, Array.isArray(given) ? Number(key) : key]
    return kept.has(key) ? passedOver(value, kept.get(key), here) : [here]
  })
}
