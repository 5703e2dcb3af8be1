import type { Condition } from '../rule.ts'

export const KIDNEY_DIALYSIS: Condition = { id: 'kidney-dialysis', rules: [] }
