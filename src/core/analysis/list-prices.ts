/** The day of the makers' price lists that costs are worked out by; what a look really costs may differ since. */
export const PRICES_AS_OF = '2026-11-22'
