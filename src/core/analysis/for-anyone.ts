import type { Analysis } from './document.ts'

/** As if nobody had said who the food is for: whatever points to an allergy or a condition is left out. */
export function forAnyone(analysis: Analysis): Analysis {
  return {
    ...analysis,
    edits: analysis.edits.filter(({ type }) => type !== 'checked-label' && type !== 'checked-elsewhere'),
    sightings: analysis.sightings.map((sighting) => {
      const { opinion, ...rest } = sighting
      return opinion?.forPerson ? rest : sighting
    }),
  }
}
