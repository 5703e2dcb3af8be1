/**
 * Words and phrases that no rule knows, so that they are shown as not understood: those that contain a known word but mean
 * something else ("type 1 diabetes"), and those that are one letter away from a known word ("custard").
 */
export const OTHER_PHRASES =
  // Other forms of a condition, and its opposite.
  'diabetes insipidus, low blood pressure, low bp, low blood sugar, ' +
  'hypotension, hypoglycemia, hypoglycaemia, hypothyroid, hypothyroidism, hyperthyroidism, kidney transplant, kidney bean, heart disease, ' +
  'heart problem, heart attack, uric acid stone, gallstone, gall stone, pregnancy test, weight gain, keep losing weight, unwanted weight loss, ' +
  'good cholesterol, ibd, crohn, colitis, ulcerative colitis, non celiac, non coeliac, iodine, ' +
  // Foods that sound like an allergen, or are only part of one.
  'custard, barely, pine nut, pinenut, coconut, doughnut, nutmeg, butternut, chestnut, goat, leg, red meat, salary, sulphate, sulfate, lactase, ' +
  'eggplant, buckwheat, jellyfish, crabapple, oyster mushroom, butter bean, almond milk, oat milk, soy milk, soya milk, rice milk, coconut milk, ' +
  'cashew milk, hemp milk, plant milk, nut meg, nut butter, fish oil, cod liver oil, milk thistle, milk chocolate, fish sauce, egg plant, ' +
  // Other medicines.
  'statin, rosuvastatin, crestor, pravastatin, fluvastatin, pitavastatin, blood thinner, apixaban, eliquis, rivaroxaban, xarelto, heparin, ' +
  'diuretic, water pill, antibiotic, insulin, metformin, ozempic, tinidazole, moclobemide, selegiline, ramipril, lisinopril, methyldopa, ' +
  'linezolid, liothyronine, ' +
  // Words near a known one.
  'height, reflex, alcoholic, alcoholism, vegetation, stating, infecting, excepting, expectation, regnant, muscular, slamming'
