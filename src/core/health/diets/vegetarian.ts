import type { Diet } from '../rule.ts'

export const VEGETARIAN: Diet = { id: 'vegetarian', rules: [] }
