import type { Medicine } from '../rule.ts'

export const ATORVASTATIN: Medicine = { id: 'atorvastatin', rules: [] }
