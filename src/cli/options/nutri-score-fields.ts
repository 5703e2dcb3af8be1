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

/** The most there can be of each in 100 g or 100 ml: fat alone has 37 kJ a gram. */
export const NUTRI_SCORE_MOST = {
  energy_kj: 3800,
  fat_g: 100,
  saturated_fat_g: 100,
  sugars_g: 100,
  salt_g: 100,
  fiber_g: 100,
  proteins_g: 100,
  fvl_pct: 100,
  energy_from_saturates_kj: 3800,
  saturated_fat_ratio_pct: 100,
} as const

export const NUTRI_SCORE_CATEGORIES = [
  'general',
  'red_meat',
  'cheese',
  'fats_oils_nuts_seeds',
  'beverage',
  'water',
] as const
