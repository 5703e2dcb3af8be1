import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'

/** Conventions models are known to write places in; `auto` leaves it to the registry. */
const FRAMES = {
  'yxyx-1000': { order: 'yxyx', scale: { kind: 'range', max: 1000 } },
  'xyxy-1000': { order: 'xyxy', scale: { kind: 'range', max: 1000 } },
  'xyxy-999': { order: 'xyxy', scale: { kind: 'range', max: 999 } },
  'xyxy-100': { order: 'xyxy', scale: { kind: 'range', max: 100 } },
  'xyxy-1': { order: 'xyxy', scale: { kind: 'range', max: 1 } },
  'xyxy-pixels': { order: 'xyxy', scale: { kind: 'pixels' } },
} as const satisfies Readonly<Record<string, CoordinateFrame>>

export type FrameId = 'auto' | keyof typeof FRAMES

export const FRAME_IDS = ['auto', ...Object.keys(FRAMES)] as readonly FrameId[]

export function frameOf(id: FrameId): CoordinateFrame | undefined {
  return id === 'auto' ? undefined : FRAMES[id]
}

export function frameIdOf(frame: CoordinateFrame | undefined): FrameId {
  if (!frame) return 'auto'
  const { order, scale } = frame
  const id = `${order}-${scale.kind === 'pixels' ? 'pixels' : scale.max}`
  return FRAME_IDS.find((known) => known === id) ?? 'auto'
}
