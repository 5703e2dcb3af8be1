import type { Condition } from '../rule.ts'

export const PREGNANCY: Condition = { id: 'pregnancy', rules: [] }
