import type { Condition } from '../rule.ts'

export const KIDNEY_DISEASE: Condition = { id: 'kidney-disease', rules: [] }
