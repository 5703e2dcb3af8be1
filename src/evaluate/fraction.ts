/** A metric of one photo as a fraction; over many photos both parts are summed before they are divided. */
export type Fraction = { readonly part: number; readonly whole: number }
