import type { Medicine } from '../rule.ts'

export const TETRACYCLINE: Medicine = { id: 'tetracycline', rules: [] }
