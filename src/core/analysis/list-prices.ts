/** The date of the price lists that costs are worked out from. Real prices may have changed since. */
export const PRICES_AS_OF = '2026-11-22'
