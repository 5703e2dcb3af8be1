/** Does something with each of them, pausing after every `size`. */
export function* inSlices<T>(
  all: readonly T[],
  size: number,
  work: (each: T) => unknown,
): Generator<void, void> {
  for (let at = 0; at < all.length; at += size) {
    for (const each of all.slice(at, at + size)) work(each)
    yield
  }
}
