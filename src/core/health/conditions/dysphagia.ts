import type { Condition } from '../rule.ts'

export const DYSPHAGIA: Condition = { id: 'dysphagia', rules: [] }
