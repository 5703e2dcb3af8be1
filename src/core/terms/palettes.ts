/** The colours verdicts can be told in. Glyph and word tell them too, whichever it is. */
export const PALETTES = ['green-red', 'blue-orange', 'light-dark', 'high-contrast'] as const
export type Palette = (typeof PALETTES)[number]
