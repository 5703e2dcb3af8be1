import type { Medicine } from '../rule.ts'

export const WARFARIN: Medicine = { id: 'warfarin', rules: [] }
