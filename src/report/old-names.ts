/** What fields are called today, by what earlier files called them. */
const TODAY = { sightings: 'detections', profiles: 'people' } as const

/** The file under the names of today. Where it has both, the old one counts for nothing. `oldNames`: what it called them. */
export function underTodaysNames(json: object): {
  readonly json: object
  readonly oldNames: ReadonlyMap<string, string>
} {
  const renamed: Record<string, unknown> = { ...json }
  const oldNames = new Map<string, string>()
  for (const [old, today] of Object.entries(TODAY)) {
    if (!(old in renamed)) continue
    if (!(today in renamed)) {
      renamed[today] = renamed[old]
      oldNames.set(today, old)
    }
    delete renamed[old]
  }
  return { json: renamed, oldNames }
}
