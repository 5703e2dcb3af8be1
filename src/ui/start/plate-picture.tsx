import type { Verdict } from '../../core/health/verdict/verdict.ts'
import { GLYPH_PATHS, GLYPH_STROKE } from '../../viewer/painter/glyph-paths.ts'

const MARKS: readonly { readonly verdict: Verdict; readonly x: number; readonly y: number }[] = [
  { verdict: 'recommended', x: 112, y: 96 },
  { verdict: 'in-moderation', x: 205, y: 118 },
  { verdict: 'not-recommended', x: 150, y: 178 },
]

/** A plate with three foods and their marks: what the product does, drawn. Decoration. */
export function PlatePicture() {
  return (
    <svg className="plate-picture" viewBox="0 0 320 260" aria-hidden="true">
      <circle className="plate-rim" cx="160" cy="130" r="118" />
      <circle className="plate-well" cx="160" cy="130" r="86" />
      <path
        className="plate-leaf"
        d="M84 112c2-30 30-48 58-38 8 26-4 54-30 60-14 3-28-6-28-22zM92 124c14-20 28-32 44-44"
      />
      <path
        className="plate-grain"
        d="M176 84c30-10 58 8 62 36 2 18-14 26-34 22-24-4-44-22-42-42 1-8 6-13 14-16z"
      />
      <path
        className="plate-fish"
        d="M112 182c10-22 40-34 70-24 14 5 26 4 36-4 0 14-2 26-6 36-12-8-22-8-34-2-26 14-56 12-66-6z"
      />
      {MARKS.map(({ verdict, x, y }) => (
        <g key={verdict} data-dot={verdict} transform={`translate(${x - 17} ${y - 17})`}>
          <circle className="plate-mark-shadow" cx="17" cy="17" r="18.5" />
          <circle className="plate-mark-ring" cx="17" cy="17" r="17" />
          <circle className="plate-mark-face" cx="17" cy="17" r="14.5" />
          <path
            className="plate-mark-glyph"
            d={GLYPH_PATHS[verdict]}
            transform="translate(5 5)"
            strokeWidth={GLYPH_STROKE}
          />
        </g>
      ))}
    </svg>
  )
}
