/** From best to worst; `unknown` stands apart: nothing honest can be said. */
export const VERDICTS = ['recommended', 'in-moderation', 'not-recommended', 'avoid', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Glyph = 'tick' | 'dash' | 'cross' | 'stop' | 'question'

/**
 * Colour and glyph of each verdict: never colour alone, and the two palettes differ in lightness as well as hue.
 * `fill` has ≥ 4.5:1 against the white glyph in it; the word is in `wording`.
 */
export type VerdictToken = { readonly glyph: Glyph; readonly fill: string; readonly fillBlueOrange: string }

export const VERDICT_TOKENS: Readonly<Record<Verdict, VerdictToken>> = {
  recommended: { glyph: 'tick', fill: '#15803d', fillBlueOrange: '#0b5cad' },
  'in-moderation': { glyph: 'dash', fill: '#a15c00', fillBlueOrange: '#6b6375' },
  'not-recommended': { glyph: 'cross', fill: '#c62828', fillBlueOrange: '#b04a00' },
  avoid: { glyph: 'stop', fill: '#8b0f1f', fillBlueOrange: '#7a2e00' },
  unknown: { glyph: 'question', fill: '#5b6470', fillBlueOrange: '#5b6470' },
}
