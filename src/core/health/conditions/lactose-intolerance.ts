import type { Condition } from '../rule.ts'

export const LACTOSE_INTOLERANCE: Condition = { id: 'lactose-intolerance', rules: [] }
