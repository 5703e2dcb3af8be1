import type { Condition } from '../rule.ts'

export const GOUT: Condition = { id: 'gout', rules: [] }
