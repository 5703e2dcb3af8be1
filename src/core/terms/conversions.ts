/** Energy in a gram, kcal (Regulation (EU) 1169/2011, Annex XIV). Carbohydrate here is without its fibre. */
export const KCAL_PER_GRAM = { protein: 4, fat: 9, carbs: 4, fibre: 2, alcohol: 7 } as const

export const KJ_PER_KCAL = 4.184

/** Salt = sodium × 2.5 (Regulation (EU) 1169/2011, Annex I). */
export const SALT_PER_SODIUM = 2.5
