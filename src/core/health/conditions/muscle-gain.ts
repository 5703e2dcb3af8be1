import type { Condition } from '../rule.ts'

export const MUSCLE_GAIN: Condition = { id: 'muscle-gain', rules: [] }
