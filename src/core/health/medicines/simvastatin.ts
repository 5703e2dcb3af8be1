import type { Medicine } from '../rule.ts'

export const SIMVASTATIN: Medicine = { id: 'simvastatin', rules: [] }
