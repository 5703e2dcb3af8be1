/** What somebody puts together from a photo, to see what it comes to. Two can be held side by side. */
export const PLATE_IDS = ['first', 'second'] as const
export type PlateId = (typeof PLATE_IDS)[number]

/** Nobody eats more servings of one thing than these. */
export const MOST_PORTIONS = 20
