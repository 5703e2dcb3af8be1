import { boxAround, fusedBox, medianPoint } from '../geometry/fused-place.ts'
import type { Region } from '../geometry/normalized.ts'
import type { Observation } from './observe.ts'

/** Where a thing is: the weighted box of the looks that saw all of it, around all parts where none did; else a robust middle. */
export function placeOf(members: readonly Observation[]): Region {
  const seen = members.filter(({ view }) => view >= 0)
  if (seen.length === 1 && seen[0])
    return (seen[0].box && { kind: 'box', box: seen[0].box }) ?? soleRegion(seen[0])
  const boxed = seen.flatMap(({ box, weight, cut }) => (box ? [{ box, weight: weight ** 2, cut }] : []))
  const uncut = boxed.filter(({ cut }) => !cut)
  if (uncut.length > 0) return { kind: 'box', box: fusedBox(uncut) }
  if (boxed.length > 0) return { kind: 'box', box: boxAround(boxed.map(({ box }) => box)) }
  const points = (seen.length > 0 ? seen : members).map(({ centre, weight }) => ({
    point: centre,
    weight: weight ** 2,
  }))
  const whole = seen.length > 0 && seen.every(({ whole: [first] }) => first?.region.kind === 'whole-photo')
  return whole ? { kind: 'whole-photo' } : { kind: 'point', point: medianPoint(points) }
}

function soleRegion({ whole: [largest], centre }: Observation): Region {
  return largest?.region ?? { kind: 'point', point: centre }
}
