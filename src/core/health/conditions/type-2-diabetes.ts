import type { Condition } from '../rule.ts'

export const TYPE_2_DIABETES: Condition = { id: 'type-2-diabetes', rules: [] }
