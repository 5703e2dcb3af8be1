import type { Medicine } from '../rule.ts'

export const LOVASTATIN: Medicine = { id: 'lovastatin', rules: [] }
