import type { Verdict } from '../../core/health/verdict/verdict.ts'

/** Side of the square the paths below are drawn in; its centre is the centre of a mark. */
export const GLYPH_BOX = 24

/** Stroke of a glyph, in units of `GLYPH_BOX`; ends and joins are round. */
export const GLYPH_STROKE = 2.7

/** Never colour alone: each verdict has a glyph too. SVG path data, for the dots on the photo and the marks in text. */
export const GLYPH_PATHS: Readonly<Record<Verdict, string>> = {
  recommended: 'M6.9 12.5l3.5 3.5 6.8-7.4',
  'in-moderation': 'M7.2 12h9.6',
  'not-recommended': 'M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6',
  avoid: 'M12 6.6v6.2M12 17.1v.01',
  unknown: 'M9.1 9.5a2.95 2.95 0 1 1 4.5 2.5c-1 .65-1.6 1.2-1.6 2.1M12 17.3v.01',
}

/** Distance from the octagon's middle to its sides. */
export const OCTAGON_RADIUS = 10.3

/** Outline of a mark's body: `avoid` is an octagon, so that it stands out by shape as well. */
export const OCTAGON_PATH = 'M7.73 1.7h8.54l6.03 6.03v8.54l-6.03 6.03H7.73L1.7 16.27V7.73z'
