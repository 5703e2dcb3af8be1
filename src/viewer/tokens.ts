import type { Dot } from '../core/health/assessment.ts'
import type { Palette } from '../core/terms/palettes.ts'

/**
 * What a canvas draws with. Pages take every colour, size and duration from custom properties: `viewer/tokens.css` for app and
 * widget, and `tokens.css` in `ui` and `embed` for one of them. `tokens.test.ts` holds these values against them, and fails
 * where a colour stands anywhere else.
 */

/** What a dot is filled with: at least 4.5:1 against the white glyph in it. */
export const DOT_FILLS: Readonly<Record<Palette, Readonly<Record<Dot, string>>>> = {
  'green-red': {
    avoid: '#8b0f1f',
    'ask-first': '#6d28a8',
    recommended: '#15803d',
    'in-moderation': '#a15c00',
    'not-recommended': '#c62828',
    unknown: '#5b6470',
  },
  'blue-orange': {
    avoid: '#7a2e00',
    'ask-first': '#4b1d8f',
    recommended: '#0b5cad',
    'in-moderation': '#6b6375',
    'not-recommended': '#b04a00',
    unknown: '#5b6470',
  },
  'light-dark': {
    avoid: '#000000',
    'ask-first': '#431d7a',
    recommended: '#007a74',
    'in-moderation': '#5b3c88',
    'not-recommended': '#2e0b1c',
    unknown: '#5b6470',
  },
  'high-contrast': {
    avoid: '#3f0012',
    'ask-first': '#3f1470',
    recommended: '#07481c',
    'in-moderation': '#573400',
    'not-recommended': '#8a0f0f',
    unknown: '#3a4048',
  },
}

/** What the painter draws dots with, beside their fills. */
export const DOT_COLOURS = {
  shadow: 'rgb(8 15 30 / 0.45)',
  outerRing: 'rgb(15 23 42 / 0.72)',
  innerRing: '#ffffff',
  glyph: '#ffffff',
  /** The badge of what is to be asked about, and the glyph and rim on it. */
  badge: '#ffffff',
  onBadge: '#17201b',
  /** The disc of a dot that is not judged yet. */
  hollow: 'rgb(255 255 255 / 0.92)',
  /** Inside the ring of a dot that the list leaves out. */
  dimmed: 'rgb(255 255 255 / 0.3)',
  /** Laid over a face, from its top through 55 % to its bottom. */
  shine: ['rgb(255 255 255 / 0.16)', 'rgb(255 255 255 / 0)', 'rgb(0 0 0 / 0.12)'],
  /** Leader lines, and the ring of the selected dot. */
  line: { under: 'rgb(10 16 30 / 0.62)', over: 'rgb(255 255 255 / 0.96)' },
  /** The box of the item under the pointer. */
  outline: { under: 'rgb(10 16 30 / 0.42)', over: 'rgb(255 255 255 / 0.8)' },
} as const

/** Corner radius of the photo on its surface, CSS px. */
export const PHOTO_RADIUS = 14
