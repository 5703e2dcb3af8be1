import { boxAround, fusedBox, medianPoint, type WeightedBox } from '../geometry/fused-box.ts'
import type { NormalizedBox, Region } from '../geometry/normalized.ts'
import type { MergedDetection } from './dedupe-within-look.ts'

/** Where an object is: the weighted box of the looks that saw all of it, a box around the parts where none did, else a robust middle. */
export function fusedRegion(members: readonly MergedDetection[]): Region {
  const seen = members.every(({ look }) => look >= 0) ? members : members.filter(({ look }) => look >= 0)
  const [only] = seen
  if (seen.length === 1 && only?.box) return { kind: 'box', box: only.box }
  if (seen.length === 1 && only?.whole[0]) return only.whole[0].region
  const uncut: WeightedBox[] = []
  const parts: NormalizedBox[] = []
  for (const { box, weight, cut } of seen) {
    if (box && cut) parts.push(box)
    else if (box) uncut.push({ box, weight: weight ** 2 })
  }
  if (uncut.length > 0) return { kind: 'box', box: fusedBox(uncut) }
  if (parts.length > 0) return { kind: 'box', box: boxAround(parts) }
  const isWhole = seen.length > 0 && seen.every(({ whole: [first] }) => first?.region.kind === 'whole-photo')
  if (isWhole) return { kind: 'whole-photo' }
  const places = seen.length > 0 ? seen : members
  const points = places.map(({ centre, weight }) => ({ point: centre, weight: weight ** 2 }))
  return { kind: 'point', point: medianPoint(points) }
}
