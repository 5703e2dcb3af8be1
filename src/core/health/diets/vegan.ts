import type { Diet } from '../rule.ts'

export const VEGAN: Diet = { id: 'vegan', rules: [] }
