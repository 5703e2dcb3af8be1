import type { AllergyId, AllergySeverity } from './profile.ts'

/** From the mildest to the most severe; not stated lies between. */
const ORDER: readonly (AllergySeverity | undefined)[] = ['mild', undefined, 'severe']

type Stated = { readonly id: AllergyId; readonly severity?: AllergySeverity | undefined }

/** The severity of each allergy named, where it has one. Of an allergy named more than once the most severe statement counts. */
export function severitiesOf(named: readonly Stated[]): { readonly [A in AllergyId]?: AllergySeverity } {
  const severities: { [A in AllergyId]?: AllergySeverity } = {}
  for (const { id } of named) {
    const all = named.filter((each) => each.id === id).map(({ severity }) => severity)
    const most = ORDER.findLast((severity) => all.includes(severity))
    if (most) severities[id] = most
  }
  return severities
}
