import type { DotPart } from './painter/dots.ts'
import { BADGE, GLYPH_BOX, GLYPH_PATHS, GLYPH_STROKE, OUTLINES } from './painter/glyph-paths.ts'

export type DotMarkProps = Pick<DotPart, 'dot'> &
  Partial<Omit<DotPart, 'dot'>> & {
    /** CSS px. */
    readonly size?: number
  }

const MIDDLE = GLYPH_BOX / 2
const VIEW_BOX = `-2 -2 ${GLYPH_BOX + 4} ${GLYPH_BOX + 4}`

/** The dot of the photo as it stands in text. Decoration: its word is always beside it. */
export function DotMark({ dot, asks, uncertain, size = 20 }: DotMarkProps) {
  const outline = OUTLINES[dot]
  return (
    <svg className="pl-mark" data-dot={dot} viewBox={VIEW_BOX} width={size} height={size} aria-hidden="true">
      {outline ? (
        <path className="pl-mark-body" d={outline.path} />
      ) : (
        <circle className="pl-mark-body" cx={MIDDLE} cy={MIDDLE} r={uncertain ? 9.6 : 10.4} />
      )}
      {uncertain && (
        <circle
          className="pl-mark-ring"
          cx={MIDDLE}
          cy={MIDDLE}
          r="12.2"
          fill="none"
          strokeWidth="1.9"
          strokeDasharray="6.1 3.48"
        />
      )}
      <path className="pl-mark-glyph" d={GLYPH_PATHS[dot]} strokeWidth={GLYPH_STROKE} />
      {asks && <Badge x={MIDDLE + BADGE.at.x} y={MIDDLE + BADGE.at.y} scale={1.1} />}
    </svg>
  )
}

/** The badge of what is to be asked about, by itself. */
export function AskMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className="pl-mark" viewBox={VIEW_BOX} width={size} height={size} aria-hidden="true">
      <Badge x={MIDDLE} y={MIDDLE} scale={2} />
    </svg>
  )
}

function Badge({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="pl-badge-body" d={BADGE.path} strokeWidth={BADGE.rim} />
      <path
        className="pl-badge-glyph"
        d={BADGE.glyph}
        strokeWidth={GLYPH_STROKE}
        transform={`scale(${BADGE.glyphScale}) translate(${-MIDDLE} ${-MIDDLE})`}
      />
    </g>
  )
}
