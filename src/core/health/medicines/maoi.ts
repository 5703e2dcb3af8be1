import type { Medicine } from '../rule.ts'

export const MAOI: Medicine = { id: 'maoi', rules: [] }
