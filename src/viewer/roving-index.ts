/** The keys that lead back and forth in a row, or in a column, of one tab stop. */
const ROW_KEYS = ['ArrowLeft', 'ArrowRight'] as const
const ROW_KEYS_RTL = ['ArrowRight', 'ArrowLeft'] as const
export const COLUMN_KEYS = ['ArrowUp', 'ArrowDown'] as const

export type RowKeys = typeof ROW_KEYS | typeof ROW_KEYS_RTL

/** The keys of a row as it is seen: from right to left in Arabic. */
export function rowKeysOf(element: Element): RowKeys {
  return getComputedStyle(element).direction === 'rtl' ? ROW_KEYS_RTL : ROW_KEYS
}

/** Where a key leads from `at` among `length` elements; -1 where it leads nowhere. */
export function rovingIndex(
  key: string,
  at: number,
  length: number,
  [back, forth]: RowKeys | typeof COLUMN_KEYS,
): number {
  if (key === forth) return Math.min(length - 1, at + 1)
  if (key === back) return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : -1
}
