/** The keys that lead forth and back along a row or a column. */
const KEYS = {
  row: { next: 'ArrowRight', previous: 'ArrowLeft' },
  column: { next: 'ArrowDown', previous: 'ArrowUp' },
} as const

/** Where a key leads from `at` among `length` elements of one tab stop; nothing where it leads nowhere. */
export function rovingIndex(
  key: string,
  at: number,
  length: number,
  axis: keyof typeof KEYS,
): number | undefined {
  const { next, previous } = KEYS[axis]
  if (key === next) return Math.min(length - 1, at + 1)
  if (key === previous) return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : undefined
}
