import type { Diet } from '../rule.ts'

/** No alcohol, in drinks or in what is cooked with it. */
export const NO_ALCOHOL: Diet = {
  id: 'no-alcohol',
  rules: [{ kind: 'alert', id: 'no-alcohol/alcohol', traits: ['alcohol'], citation: 'eu-1169-2011-alcohol' }],
}
