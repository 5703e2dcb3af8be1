/** More people than this do not fit in one dot. */
const MOST_PARTS = 4
/** Of the disc, in units of its picture. */
const RADIUS = 8

/**
 * Which part of a divided dot is a person's: clockwise from the top, or of two the left and the right half. The last part is
 * everybody's whose own has no room. Decoration.
 */
export function PartMark({ at, of }: { readonly at: number; readonly of: number }) {
  const parts = Math.min(of, MOST_PARTS)
  const step = (2 * Math.PI) / parts
  const start = (parts === 2 ? Math.PI / 2 : -Math.PI / 2) + Math.min(at, parts - 1) * step
  const [from, to] = [start, start + step].map(
    (angle) => `${(RADIUS * Math.cos(angle)).toFixed(2)} ${(RADIUS * Math.sin(angle)).toFixed(2)}`,
  )
  return (
    <svg className="part-mark" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <circle r={RADIUS} />
      <path d={`M0 0L${from}A${RADIUS} ${RADIUS} 0 0 1 ${to}z`} />
    </svg>
  )
}
