/** What a record for `dishlight nutri-score` states, as Open Food Facts names it. */
export const NUTRI_SCORE_FIELDS = [
  'category',
  'energy_kj',
  'fat_g',
  'saturated_fat_g',
  'sugars_g',
  'salt_g',
  'fiber_g',
  'proteins_g',
  'fvl_pct',
  'non_nutritive_sweeteners',
  'energy_from_saturates_kj',
  'saturated_fat_ratio_pct',
] as const

export const NUTRI_SCORE_CATEGORIES = [
  'general',
  'red_meat',
  'cheese',
  'fats_oils_nuts_seeds',
  'beverage',
  'water',
] as const
