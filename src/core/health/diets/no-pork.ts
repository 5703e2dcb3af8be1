import type { Diet } from '../rule.ts'

export const NO_PORK: Diet = { id: 'no-pork', rules: [] }
