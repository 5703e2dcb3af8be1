import type { Diet } from '../rule.ts'

export const PESCATARIAN: Diet = { id: 'pescatarian', rules: [] }
