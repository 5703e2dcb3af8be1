/** A spoon, as cooks measure. */
export type Spoon = 'tbsp' | 'tsp'

type UsualExtra = {
  /** Read like any other name: what it brings in is decided by the food table. */
  readonly name: string
  readonly spoon: Spoon
  /** Spoons in a usual amount. */
  readonly spoons: number
  /** Of a usual amount. */
  readonly grams: number
}

/**
 * What goes into food unseen, by its usual amount. Weights of spoons: USDA FoodData Central, SR Legacy, household portions
 * (oil 04044, butter 01001, Italian dressing 04114, mayonnaise 04025, tomato sauce 11549, sugar 19335, salt 02047). Two
 * spoons of dressing are the usual amount of 21 CFR 101.12; one of sauce is half of it.
 */
export const USUAL_EXTRAS = {
  oil: { name: 'oil', spoon: 'tbsp', spoons: 1, grams: 13.6 },
  butter: { name: 'butter', spoon: 'tbsp', spoons: 1, grams: 14.2 },
  dressing: { name: 'salad dressing', spoon: 'tbsp', spoons: 2, grams: 29.4 },
  mayonnaise: { name: 'mayonnaise', spoon: 'tbsp', spoons: 1, grams: 13.8 },
  sauce: { name: 'sauce', spoon: 'tbsp', spoons: 1, grams: 15.3 },
  sugar: { name: 'sugar', spoon: 'tsp', spoons: 1, grams: 4.2 },
  salt: { name: 'salt', spoon: 'tsp', spoons: 0.25, grams: 1.5 },
} as const satisfies Readonly<Record<string, UsualExtra>>

export type ExtraId = keyof typeof USUAL_EXTRAS
export const EXTRA_IDS = Object.keys(USUAL_EXTRAS) as readonly ExtraId[]

/** More usual amounts of one extra than anybody puts on one item. */
export const MOST_TIMES = 20
/** More pieces than one item stands for. */
export const MOST_COUNT = 999
