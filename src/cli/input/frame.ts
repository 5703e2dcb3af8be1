import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'

/** "yxyx/1000" or "xyxy/pixels" as a frame; undefined where it is neither. */
export function parseFrame(text: string): CoordinateFrame | undefined {
  const [, order, scale] = /^(xyxy|yxyx)\/(pixels|\d+(?:\.\d+)?)$/.exec(text) ?? []
  if ((order !== 'xyxy' && order !== 'yxyx') || scale === undefined) return undefined
  if (scale === 'pixels') return { order, scale: { kind: 'pixels' } }
  const max = Number(scale)
  return max > 0 ? { order, scale: { kind: 'range', max } } : undefined
}

/** A frame as `parseFrame` reads it. */
export function frameText({ order, scale }: CoordinateFrame): string {
  return `${order}/${scale.kind === 'pixels' ? 'pixels' : scale.max}`
}
