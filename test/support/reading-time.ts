/**
 * How long reading a photo on this device may take a test, ms. A photo full of writing is some ten seconds of computing on
 * an idle machine, and several times that where other jobs have its cores.
 */
export const READING_MS = 120_000
