import type { Condition } from '../rule.ts'

export const KIDNEY_STONES: Condition = { id: 'kidney-stones', rules: [] }
