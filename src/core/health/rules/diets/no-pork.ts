import type { Diet } from '../rule.ts'

/** No pork. Gelatine is mostly made of pigs, so it has to be asked for. */
export const NO_PORK: Diet = {
  id: 'no-pork',
  rules: [
    { kind: 'alert', id: 'no-pork/pork', traits: ['pork'], citation: 'eu-1169-2011-meat' },
    { kind: 'alert', id: 'no-pork/gelatine', traits: ['gelatine'], ask: true, citation: 'eu-1169-2011-meat' },
  ],
}
