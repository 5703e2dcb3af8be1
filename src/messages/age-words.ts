/** Under this age, in years, children are counted in months. */
const IN_YEARS_FROM = 2

/** How an age is told, in the unit that people use: "newborn", "8 months", "5 years". */
export type ToldAge = { readonly unit: 'newborn' | 'months' | 'years'; readonly age: number }

/** An age given in years. */
export function toldAge(years: number): ToldAge {
  if (years >= IN_YEARS_FROM) return { unit: 'years', age: Math.floor(years) }
  const age = Math.round(years * 12)
  return { unit: age === 0 ? 'newborn' : 'months', age }
}
