/** When something is seen, in seconds from the beginning of a recording. */
export type TimeRange = { readonly from: number; readonly to: number }
