import type { Condition } from '../rule.ts'

/**
 * Coeliac disease: a gate, never an average. Wheat is gluten by another name (US labels speak of wheat alone), so both must
 * be cleared. What is called gluten-free may hold up to 20 mg/kg; what is "very low in gluten", up to 100 mg/kg, is not it.
 */
export const COELIAC: Condition = {
  id: 'coeliac',
  rules: [{ kind: 'gate', id: 'coeliac/gluten', traits: ['gluten', 'wheat'], citation: 'eu-828-2014' }],
}
