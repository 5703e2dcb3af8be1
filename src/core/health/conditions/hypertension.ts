import type { Condition } from '../rule.ts'

export const HYPERTENSION: Condition = { id: 'hypertension', rules: [] }
