import type { Dot } from '../../core/health/assessment.ts'

/** Side of the square the paths below are drawn in; its centre is the centre of a mark. */
export const GLYPH_BOX = 24

/** Stroke of a glyph, in units of `GLYPH_BOX`; ends and joins are round. */
export const GLYPH_STROKE = 2.7

const QUESTION_MARK = 'M9.1 9.5a2.95 2.95 0 1 1 4.5 2.5c-1 .65-1.6 1.2-1.6 2.1M12 17.3v.01'

/** Never colour alone: each dot has a glyph too. SVG path data, for the dots on the photo and the marks in text. */
export const GLYPH_PATHS: Readonly<Record<Dot, string>> = {
  avoid: 'M12 6.6v6.2M12 17.1v.01',
  // Somebody who speaks.
  'ask-first':
    'M9.2 7.4h5.6a1.8 1.8 0 0 1 1.8 1.8v3.2a1.8 1.8 0 0 1-1.8 1.8h-2.6l-3 2.8v-2.8a1.8 1.8 0 0 1-1.8-1.8v-3.2a1.8 1.8 0 0 1 1.8-1.8z',
  recommended: 'M6.9 12.5l3.5 3.5 6.8-7.4',
  'in-moderation': 'M7.2 12h9.6',
  'not-recommended': 'M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6',
  unknown: QUESTION_MARK,
}

/** The outline of a mark's body, and the radius of the circle that looks as large. */
export type Outline = { readonly path: string; readonly radius: number }

/** What is not a verdict stands out by its shape as well; verdicts are circles. */
export const OUTLINES: { readonly [D in Dot]?: Outline } = {
  avoid: {
    path: 'M7.73 1.7h8.54l6.03 6.03v8.54l-6.03 6.03H7.73L1.7 16.27V7.73z',
    radius: 10.3,
  },
  'ask-first': {
    path: 'M10.2 1.4Q12-.4 13.8 1.4l8.8 8.8q1.8 1.8 0 3.6l-8.8 8.8q-1.8 1.8-3.6 0l-8.8-8.8q-1.8-1.8 0-3.6z',
    radius: 9.9,
  },
}

/** The badge of what is to be asked about: what somebody says, around its own centre. */
export const BADGE = {
  path: 'M-1.6 5.2L-5.6 6.6-4.6 2.9A5.44 5.44 0 1 1-1.6 5.2z',
  rim: 1.1,
  glyph: QUESTION_MARK,
  /** How much smaller than a mark's its glyph is. */
  glyphScale: 0.58,
  /** Where its centre is from the centre of a mark, in units of `GLYPH_BOX`. */
  at: { x: 8.8, y: -8.8 },
} as const
