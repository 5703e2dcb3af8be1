import type { Medicine } from '../rule.ts'

export const POTASSIUM_SPARING: Medicine = { id: 'potassium-sparing', rules: [] }
