import type { Medicine } from '../rule.ts'

export const METRONIDAZOLE: Medicine = { id: 'metronidazole', rules: [] }
