import type { Verdict } from '../core/health/verdict/verdict.ts'
import { GLYPH_BOX, GLYPH_PATHS, GLYPH_STROKE, OCTAGON_PATH } from './painter/glyph-paths.ts'

export type VerdictMarkProps = {
  readonly verdict: Verdict
  /** The neighbouring verdict that the score reaches into: the ring is broken. */
  readonly uncertain?: Verdict | undefined
  /** CSS px. */
  readonly size?: number
}

/** The dot of the photo as it stands in text. Decoration: the verdict's word is always beside it. */
export function VerdictMark({ verdict, uncertain, size = 20 }: VerdictMarkProps) {
  return (
    <svg
      className="pl-mark"
      data-verdict={verdict}
      viewBox={`-2 -2 ${GLYPH_BOX + 4} ${GLYPH_BOX + 4}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      {verdict === 'avoid' ? (
        <path className="pl-mark-body" d={OCTAGON_PATH} />
      ) : (
        <circle className="pl-mark-body" cx="12" cy="12" r={uncertain ? 9.6 : 10.4} />
      )}
      {uncertain && (
        <circle
          className="pl-mark-ring"
          cx="12"
          cy="12"
          r="12.2"
          fill="none"
          strokeWidth="1.9"
          strokeDasharray="6.1 3.48"
        />
      )}
      <path
        className="pl-mark-glyph"
        d={GLYPH_PATHS[verdict]}
        fill="none"
        strokeWidth={GLYPH_STROKE}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
