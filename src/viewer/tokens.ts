import type { Verdict } from '../core/health/verdict/verdict.ts'

/**
 * Every colour, size, radius and duration that app and widget share. `tokens.css` is written from this table as custom
 * properties of the same names, and `tokens.test.ts` fails where the two differ or a colour stands anywhere else.
 */

/** One value in light and dark alike, or a value for each. */
export type Colour = string | readonly [light: string, dark: string]

/** The two palettes differ in lightness as well as hue. */
export type Palette = 'green-red' | 'blue-orange'

export type Glyph = 'tick' | 'dash' | 'cross' | 'stop' | 'question'

/** Never colour alone: each verdict has a glyph too, and its word stands beside it. */
export const VERDICT_GLYPHS: Readonly<Record<Verdict, Glyph>> = {
  recommended: 'tick',
  'in-moderation': 'dash',
  'not-recommended': 'cross',
  avoid: 'stop',
  unknown: 'question',
}

/** `fill` has at least 4.5:1 against the white glyph in it; `ink` is the same hue, readable as text on every ground. */
export type VerdictColours = { readonly fill: string; readonly ink: Colour }

const UNKNOWN: VerdictColours = { fill: '#5b6470', ink: ['#4c5560', '#b9c3cd'] }

export const VERDICT_COLOURS: Readonly<Record<Palette, Readonly<Record<Verdict, VerdictColours>>>> = {
  'green-red': {
    recommended: { fill: '#15803d', ink: ['#116b33', '#6ee7a0'] },
    'in-moderation': { fill: '#a15c00', ink: ['#844b00', '#fbc36b'] },
    'not-recommended': { fill: '#c62828', ink: ['#b01f1f', '#ff9b93'] },
    avoid: { fill: '#8b0f1f', ink: ['#8b0f1f', '#ff8fa0'] },
    unknown: UNKNOWN,
  },
  'blue-orange': {
    recommended: { fill: '#0b5cad', ink: ['#0a4f95', '#8cc4ff'] },
    'in-moderation': { fill: '#6b6375', ink: ['#5a5264', '#c9bfd6'] },
    'not-recommended': { fill: '#b04a00', ink: ['#974000', '#ffb27a'] },
    avoid: { fill: '#7a2e00', ink: ['#7a2e00', '#ff9d6b'] },
    unknown: UNKNOWN,
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

export const COLOURS = {
  paper: ['#f5f6f3', '#101311'],
  surface: ['#ffffff', '#181c1a'],
  raised: ['#ffffff', '#212623'],
  sunken: ['#eef0ec', '#262c29'],
  stage: ['#e4e7e2', '#0b0d0c'],
  ink: ['#17201b', '#edf1ee'],
  'ink-soft': ['#525d56', '#a5b0a9'],
  line: ['#dfe3dd', '#2c322f'],
  'line-strong': ['#879189', '#68736c'],
  action: ['#17201b', '#edf1ee'],
  'action-hover': ['#2c3832', '#ffffff'],
  'on-action': ['#ffffff', '#17201b'],
  tint: ['#e3f0e7', '#1b2e23'],
  accent: ['#14532d', '#b7e4c7'],
  alarm: ['#9a1c1c', '#ffb4ab'],
  'alarm-tint': ['#fdeceb', '#3a1a18'],
  focus: ['#1d5fd1', '#8ab4ff'],
  /** Over the page while a dialog is open. */
  veil: ['rgb(20 28 24 / 45%)', 'rgb(0 0 0 / 65%)'],
  /** Behind a group of choices, whatever lies under it. */
  glaze: ['rgb(255 255 255 / 70%)', 'rgb(255 255 255 / 4%)'],
  /** Where a card has more to scroll to. */
  'more-below': ['rgb(16 32 26 / 0.28)', 'rgb(0 0 0 / 0.85)'],
  /** Words, rings and glyphs on a photo or on a verdict's fill. */
  'on-photo': '#ffffff',
  /** Mixed with transparency: what keeps words on a photo readable, and small shadows. */
  shade: '#000000',
  'sample-shade': '#080c0a',
  'logo-dot': ['#15803d', '#3fbf73'],
  'plate-rim': ['#f0f2ee', '#202623'],
  'plate-rim-line': ['#dde2dc', '#333a36'],
  'plate-well': ['#fbfcfa', '#272d2a'],
  'plate-well-line': ['#e2e6e0', '#39413c'],
  'plate-leaf': ['#cfe3cf', '#33513c'],
  'plate-leaf-line': ['#9dbf9f', '#4d7558'],
  'plate-grain': ['#f0e2c0', '#574a2e'],
  'plate-grain-line': ['#d6c08c', '#7d6b43'],
  'plate-fish': ['#f3d2c6', '#5b3c33'],
  'plate-fish-line': ['#dda893', '#83594b'],
} as const satisfies Record<string, Colour>

/** A shadow is a list of these. */
export type Shadow = { readonly shape: string; readonly colour: Colour }

export const SHADOWS = {
  'shadow-low': [{ shape: '0 1px 2px', colour: ['rgb(23 32 27 / 8%)', 'rgb(0 0 0 / 40%)'] }],
  'shadow-high': [
    { shape: '0 1px 2px', colour: ['rgb(23 32 27 / 8%)', 'rgb(0 0 0 / 50%)'] },
    { shape: '0 12px 40px -8px', colour: ['rgb(23 32 27 / 22%)', 'rgb(0 0 0 / 70%)'] },
  ],
  'shadow-sheet': [{ shape: '0 -8px 30px -12px', colour: ['rgb(23 32 27 / 25%)', 'rgb(0 0 0 / 80%)'] }],
} as const satisfies Record<string, readonly Shadow[]>

export const TYPE = {
  font: '"Figtree", "Figtree fallback", system-ui, sans-serif',
  'text-xs': '0.75rem',
  'text-s': '0.8125rem',
  'text-ms': '0.875rem',
  'text-m': '0.9375rem',
  'text-l': '1.0625rem',
  'text-title': '1.25rem',
  'text-xl': '1.375rem',
  'text-hero': 'clamp(2.25rem, 1.2rem + 4.2vw, 4rem)',
} as const

export const SPACE = {
  'gap-1': '4px',
  'gap-2': '8px',
  'gap-3': '12px',
  'gap-4': '16px',
  'gap-5': '24px',
  'gap-6': '32px',
  'gap-7': '48px',
  'gap-8': '72px',
} as const

/** Corner radius of the photo on its surface, CSS px: the painter clips by it. */
export const PHOTO_RADIUS = 14

export const RADII = {
  'round-s': '8px',
  'round-m': '12px',
  'round-photo': `${PHOTO_RADIUS}px`,
  'round-l': '20px',
  'round-xl': '28px',
  'round-full': '999px',
} as const

/** Duration and easing; `quick` is nothing for those who asked for less motion. */
export const MOTION = {
  quick: '140ms cubic-bezier(0.2, 0, 0, 1)',
  'card-in': '140ms ease-out',
  'sheet-in': '200ms ease-out',
} as const

/** Where the widget, in a page with a look of its own, differs. */
export const WIDGET = {
  colours: {
    sunken: ['#f1f3ef', '#2b312e'],
    line: ['#dfe3dd', '#363d39'],
    accent: ['#0d6b54', '#6fd6b4'],
  },
  shadows: {
    'shadow-high': [
      { shape: '0 1px 2px', colour: ['rgb(16 32 26 / 0.08)', 'rgb(0 0 0 / 0.4)'] },
      { shape: '0 12px 36px', colour: ['rgb(16 32 26 / 0.16)', 'rgb(0 0 0 / 0.5)'] },
    ],
  },
  type: { font: 'system-ui, sans-serif' },
} as const satisfies {
  colours: Partial<Record<keyof typeof COLOURS, Colour>>
  shadows: Partial<Record<keyof typeof SHADOWS, readonly Shadow[]>>
  type: Partial<Record<keyof typeof TYPE, string>>
}
