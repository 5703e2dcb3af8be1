import type { Medicine } from '../rule.ts'

export const LEVOTHYROXINE: Medicine = { id: 'levothyroxine', rules: [] }
