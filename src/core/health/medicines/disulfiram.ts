import type { Medicine } from '../rule.ts'

export const DISULFIRAM: Medicine = { id: 'disulfiram', rules: [] }
