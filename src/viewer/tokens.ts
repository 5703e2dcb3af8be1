import type { Verdict } from '../core/health/verdict/verdict.ts'

/**
 * Every colour, size, radius and duration of app and widget. Three style sheets are written from these tables as custom
 * properties of the same names: `viewer/tokens.css`, `ui/tokens.css` and `embed/tokens.css`. `tokens.test.ts` fails where
 * one of them differs, or a colour stands anywhere else.
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

/** What a verdict's words are written in: the hue of its fill, at least 4.5:1 on every ground. */
export const VERDICT_INKS: Readonly<Record<Palette, Readonly<Record<Verdict, Colour>>>> = {
  'green-red': {
    recommended: ['#116b33', '#6ee7a0'],
    'in-moderation': ['#844b00', '#fbc36b'],
    'not-recommended': ['#b01f1f', '#ff9b93'],
    avoid: ['#8b0f1f', '#ff8fa0'],
    unknown: ['#4c5560', '#b9c3cd'],
  },
  'blue-orange': {
    recommended: ['#0a4f95', '#8cc4ff'],
    'in-moderation': ['#5a5264', '#c9bfd6'],
    'not-recommended': ['#974000', '#ffb27a'],
    avoid: ['#7a2e00', '#ff9d6b'],
    unknown: ['#4c5560', '#b9c3cd'],
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

/** A layer of a shadow: its offsets, blur and spread, and its colour. */
export type ShadowLayer = { readonly shape: string; readonly colour: Colour }

/** Custom properties by name. */
export type TokenSet = {
  readonly colours?: Readonly<Record<string, Colour>>
  readonly shadows?: Readonly<Record<string, readonly ShadowLayer[]>>
  /** As they are written in CSS. */
  readonly type?: Readonly<Record<string, string>>
  readonly space?: Readonly<Record<string, string>>
  readonly radii?: Readonly<Record<string, string>>
  readonly motion?: Readonly<Record<string, string>>
}

/** Corner radius of the photo on its surface, CSS px: the painter clips by it. */
export const PHOTO_RADIUS = 14

export const SHARED = {
  colours: {
    surface: ['#ffffff', '#181c1a'],
    raised: ['#ffffff', '#212623'],
    ink: ['#17201b', '#edf1ee'],
    'ink-soft': ['#525d56', '#a5b0a9'],
    focus: ['#1d5fd1', '#8ab4ff'],
    /** Where a card has more to scroll to. */
    'more-below': ['rgb(16 32 26 / 0.28)', 'rgb(0 0 0 / 0.85)'],
    /** Words, rings and glyphs on a photo or on a verdict's fill. */
    'on-photo': '#ffffff',
    /** Mixed with transparency: small shadows, and what keeps words on a photo readable. */
    shade: '#000000',
  },
  type: {
    'text-s': '0.8125rem',
    'text-ms': '0.875rem',
    'text-m': '0.9375rem',
    'text-l': '1.0625rem',
    'text-title': '1.25rem',
  },
  space: {
    'gap-1': '4px',
    'gap-2': '8px',
    'gap-3': '12px',
    'gap-4': '16px',
    'gap-5': '24px',
    'gap-6': '32px',
  },
  radii: {
    'round-s': '8px',
    'round-m': '12px',
    'round-photo': `${PHOTO_RADIUS}px`,
    'round-l': '20px',
    'round-full': '999px',
  },
  /** Duration and easing. */
  motion: {
    'card-in': '140ms ease-out',
    'sheet-in': '200ms ease-out',
  },
} as const satisfies TokenSet

/** What only the app has, or has a value of its own for. */
export const APP = {
  colours: {
    paper: ['#f5f6f3', '#101311'],
    sunken: ['#eef0ec', '#262c29'],
    stage: ['#e4e7e2', '#0b0d0c'],
    line: ['#dfe3dd', '#2c322f'],
    'line-strong': ['#879189', '#68736c'],
    action: ['#17201b', '#edf1ee'],
    'action-hover': ['#2c3832', '#ffffff'],
    'on-action': ['#ffffff', '#17201b'],
    tint: ['#e3f0e7', '#1b2e23'],
    accent: ['#14532d', '#b7e4c7'],
    alarm: ['#9a1c1c', '#ffb4ab'],
    'alarm-tint': ['#fdeceb', '#3a1a18'],
    /** Over the page while a dialog is open. */
    veil: ['rgb(20 28 24 / 45%)', 'rgb(0 0 0 / 65%)'],
    /** Behind a group of choices, whatever lies under it. */
    glaze: ['rgb(255 255 255 / 70%)', 'rgb(255 255 255 / 4%)'],
    /** Mixed with transparency under the words on a sample's photo. */
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
  },
  shadows: {
    'shadow-low': [{ shape: '0 1px 2px', colour: ['rgb(23 32 27 / 8%)', 'rgb(0 0 0 / 40%)'] }],
    'shadow-high': [
      { shape: '0 1px 2px', colour: ['rgb(23 32 27 / 8%)', 'rgb(0 0 0 / 50%)'] },
      { shape: '0 12px 40px -8px', colour: ['rgb(23 32 27 / 22%)', 'rgb(0 0 0 / 70%)'] },
    ],
    'shadow-sheet': [{ shape: '0 -8px 30px -12px', colour: ['rgb(23 32 27 / 25%)', 'rgb(0 0 0 / 80%)'] }],
  },
  type: {
    font: '"Figtree", "Figtree fallback", system-ui, sans-serif',
    'text-xs': '0.75rem',
    'text-xl': '1.375rem',
    'text-hero': 'clamp(2.25rem, 1.2rem + 4.2vw, 4rem)',
  },
  space: { 'gap-7': '48px', 'gap-8': '72px' },
  radii: { 'round-xl': '28px' },
  motion: { quick: '140ms cubic-bezier(0.2, 0, 0, 1)' },
} as const satisfies TokenSet

/** The same for the widget, in a page with a look of its own. */
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
} as const satisfies TokenSet
