import type { Condition } from '../rule.ts'

export const HEART_FAILURE: Condition = { id: 'heart-failure', rules: [] }
