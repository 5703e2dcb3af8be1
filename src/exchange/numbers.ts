/** Gives each key a number of its own, from 1 on: the one that it had before, or the next that is free. */
export function numbersAfter(before: Iterable<readonly [string, number]> = []): (key: string) => number {
  const known = new Map(before)
  let last = Math.max(0, ...known.values())
  return (key) => {
    const number = known.get(key) ?? last + 1
    last = Math.max(last, number)
    known.set(key, number)
    return number
  }
}
