import { boxAround, fusedBox, medianPoint, type WeightedBox } from '../geometry/fused-box.ts'
import type { Region } from '../geometry/normalized.ts'
import type { MergedDetection } from './dedupe-within-look.ts'

/** Where an object is: the weighted box of the looks that saw all of it, a box around the parts where none did, else a robust middle. */
export function fusedRegion(members: readonly MergedDetection[]): Region {
  const seen = members.every(({ look }) => look >= 0) ? members : members.filter(({ look }) => look >= 0)
  const [only] = seen
  if (seen.length === 1 && only) return only.box ? { kind: 'box', box: only.box } : soleRegion(only)
  const uncut: WeightedBox[] = []
  const parts: WeightedBox[] = []
  for (const { box, weight, cut } of seen) {
    if (box) (cut ? parts : uncut).push({ box, weight: weight ** 2 })
  }
  if (uncut.length > 0) return { kind: 'box', box: fusedBox(uncut) }
  if (parts.length > 0) return { kind: 'box', box: boxAround(parts.map(({ box }) => box)) }
  const points = (seen.length > 0 ? seen : members).map(({ centre, weight }) => ({
    point: centre,
    weight: weight ** 2,
  }))
  const whole = seen.length > 0 && seen.every(({ whole: [first] }) => first?.region.kind === 'whole-photo')
  return whole ? { kind: 'whole-photo' } : { kind: 'point', point: medianPoint(points) }
}

function soleRegion({ whole: [largest], centre }: MergedDetection): Region {
  return largest?.region ?? { kind: 'point', point: centre }
}
