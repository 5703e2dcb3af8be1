import type { Verdict } from '../../core/health/verdict/verdict.ts'
import { GLYPH_PATHS, GLYPH_STROKE } from '../../viewer/painter/glyph-paths.ts'

/** Of the plate sample: the dots that anybody gets, in per cent of the picture. */
const MARKS: readonly { readonly verdict: Verdict; readonly x: number; readonly y: number }[] = [
  { verdict: 'in-moderation', x: 11.1, y: 37.6 },
  { verdict: 'recommended', x: 57.7, y: 51.1 },
  { verdict: 'recommended', x: 47.3, y: 78.5 },
  { verdict: 'recommended', x: 85, y: 26.4 },
  { verdict: 'not-recommended', x: 90.7, y: 64.5 },
]

/** What the app does, at a glance: a part of the plate sample with its dots. Decoration. */
export function StartPicture() {
  return (
    <div className="start-picture" aria-hidden="true">
      <img src="start.webp" alt="" width={880} height={440} />
      {MARKS.map(({ verdict, x, y }) => (
        <svg
          key={`${x}`}
          className="start-mark"
          aria-hidden="true"
          data-dot={verdict}
          viewBox="0 0 40 40"
          style={{ left: `${x}%`, top: `${y}%` }}
        >
          <circle className="start-mark-shadow" cx="20" cy="20" r="18.5" />
          <circle className="start-mark-ring" cx="20" cy="20" r="17" />
          <circle className="start-mark-face" cx="20" cy="20" r="14.5" />
          <path
            className="start-mark-glyph"
            d={GLYPH_PATHS[verdict]}
            transform="translate(8 8)"
            strokeWidth={GLYPH_STROKE}
          />
        </svg>
      ))}
    </div>
  )
}
