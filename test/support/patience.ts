/**
 * How long a wait for something that is sure to come may take, ms. A busy machine of two cores needs seconds where a
 * quiet one needs none; only what never comes runs into it. Well below the time limit of a browser test.
 */
export const PATIENCE_MS = 60_000
