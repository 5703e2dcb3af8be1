import type { Verdict } from '../core/health/verdict/verdict.ts'

/**
 * What a canvas draws with. Pages take every colour, size and duration from custom properties: `viewer/tokens.css` for app and
 * widget, and `tokens.css` in `ui` and `embed` for one of them. `tokens.test.ts` holds these values against them, and fails
 * where a colour stands anywhere else.
 */

/** The two palettes differ in lightness as well as hue. */
export type Palette = 'green-red' | 'blue-orange'

/** What a verdict's mark is filled with: at least 4.5:1 against the white glyph in it. */
export const VERDICT_FILLS: Readonly<Record<Palette, Readonly<Record<Verdict, string>>>> = {
  'green-red': {
    recommended: '#15803d',
    'in-moderation': '#a15c00',
    'not-recommended': '#c62828',
    avoid: '#8b0f1f',
    unknown: '#5b6470',
  },
  'blue-orange': {
    recommended: '#0b5cad',
    'in-moderation': '#6b6375',
    'not-recommended': '#b04a00',
    avoid: '#7a2e00',
    unknown: '#5b6470',
  },
}

/** What the painter draws dots with, beside the fills of the verdicts. */
export const DOT_COLOURS = {
  shadow: 'rgb(8 15 30 / 0.45)',
  outerRing: 'rgb(15 23 42 / 0.72)',
  innerRing: '#ffffff',
  glyph: '#ffffff',
  /** The disc of a dot that is not judged yet. */
  hollow: 'rgb(255 255 255 / 0.92)',
  /** Laid over a face, from its top through 55 % to its bottom. */
  shine: ['rgb(255 255 255 / 0.16)', 'rgb(255 255 255 / 0)', 'rgb(0 0 0 / 0.12)'],
  /** Leader lines, and the ring of the selected dot. */
  line: { under: 'rgb(10 16 30 / 0.62)', over: 'rgb(255 255 255 / 0.96)' },
  /** The box of the item under the pointer. */
  outline: { under: 'rgb(10 16 30 / 0.42)', over: 'rgb(255 255 255 / 0.8)' },
} as const

/** Corner radius of the photo on its surface, CSS px. */
export const PHOTO_RADIUS = 14
