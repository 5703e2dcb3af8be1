import type { Condition } from '../rule.ts'

export const COELIAC: Condition = { id: 'coeliac', rules: [] }
