import type { Condition } from '../rule.ts'

export const GERD: Condition = { id: 'gerd', rules: [] }
