import type { Diet } from '../rule.ts'

export const KOSHER: Diet = { id: 'kosher', rules: [] }
