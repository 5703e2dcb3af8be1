import type { Detection } from '../../src/core/fusion/detection.ts'
import type { LookFacts } from '../../src/core/fusion/independent-looks.ts'
import type { NormalizedBox } from '../../src/core/geometry/normalized.ts'

export type Looks = { readonly sightings: readonly Detection[]; readonly looks: readonly LookFacts[] }

/** Several looks at one photo: each its sightings, and the region it was asked about. */
export function looksAt(
  ...looks: readonly (
    | readonly Detection[]
    | { readonly region: NormalizedBox; readonly seen: readonly Detection[] }
  )[]
): Looks {
  const each = looks.map((look, index) => {
    const { seen, region } = 'seen' in look ? look : { seen: look, region: undefined }
    const id = `look-${index}`
    const sightings = seen.map(
      (sighting): Detection => ({ ...sighting, id: `${id}/${sighting.id}`, lookId: id }),
    )
    return { sightings, look: { id, ended: true, truncated: false, ...(region && { region }) } }
  })
  return { sightings: each.flatMap(({ sightings }) => sightings), looks: each.map(({ look }) => look) }
}
