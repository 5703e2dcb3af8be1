import type { Rules } from '../rule.ts'

/**
 * Coeliac disease: an alert, never an average. Wheat, where a label or a name says no more, is read as gluten; gluten-free
 * bread made of washed wheat starch is no gluten. What is called gluten-free may hold up to 20 mg/kg; what is "very low in gluten", up to 100 mg/kg, is not it.
 */
export const COELIAC: Rules = {
  gluten: { kind: 'alert', traits: ['gluten'], citation: 'eu-828-2014' },
}
