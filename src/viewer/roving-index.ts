/** The keys that lead back and forth in a row, or in a column, of one tab stop. */
export const ROW_KEYS = ['ArrowLeft', 'ArrowRight'] as const
export const COLUMN_KEYS = ['ArrowUp', 'ArrowDown'] as const

/** Where a key leads from `at` among `length` elements; -1 where it leads nowhere. */
export function rovingIndex(
  key: string,
  at: number,
  length: number,
  [back, forth]: typeof ROW_KEYS | typeof COLUMN_KEYS,
): number {
  if (key === forth) return Math.min(length - 1, at + 1)
  if (key === back) return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : -1
}
