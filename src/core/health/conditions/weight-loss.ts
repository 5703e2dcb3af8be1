import type { Condition } from '../rule.ts'

export const WEIGHT_LOSS: Condition = { id: 'weight-loss', rules: [] }
