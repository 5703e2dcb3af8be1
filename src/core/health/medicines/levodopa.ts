import type { Medicine } from '../rule.ts'

export const LEVODOPA: Medicine = { id: 'levodopa', rules: [] }
