import type { Diet } from '../rule.ts'

export const HALAL: Diet = { id: 'halal', rules: [] }
