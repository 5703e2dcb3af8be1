import type { Condition } from '../rule.ts'

export const LOW_FODMAP: Condition = { id: 'low-fodmap', rules: [] }
