import type { Diet } from '../rule.ts'

export const NO_ALCOHOL: Diet = { id: 'no-alcohol', rules: [] }
