import type { Analysis, PhotoFacts } from '../core/analysis/document.ts'
import type { Detection } from '../core/fusion/detection.ts'
import type { Edit } from '../core/fusion/edit.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { groupBy } from '../core/util/group-by.ts'

/** A photo as a file of another program tells of it. */
export type ImportedPhoto = {
  readonly name: string
  readonly width: number
  readonly height: number
  /** Absent where the file does not say: the photo is then known by its name alone. */
  readonly sha256?: PhotoId | undefined
  /** Photos with the same one are of one analysis. Absent: it is by itself. */
  readonly together?: string | undefined
  readonly seen: readonly Omit<Detection, 'id' | 'lookId'>[]
  /** What a person put right of it, given the ids that what was seen gets. */
  readonly edits?: (idOf: (at: number) => string, photo: PhotoId) => readonly Edit[]
}

/** Ids of photos that nobody has hashed begin like this, as no hash will. */
const UNKNOWN = '0'.repeat(56)

/** The analyses of a file, in its order. `model`: what is said to have seen it. */
export function importedAnalyses(photos: readonly ImportedPhoto[], model: string): readonly Analysis[] {
  const groups = groupBy(photos, (photo) => photo.together ?? photos.indexOf(photo))
  return [...groups.values()].map((group) => analysisOf(group, model))
}

function analysisOf(photos: readonly ImportedPhoto[], model: string): Analysis {
  const facts = photos.map(
    ({ name, width, height, sha256 }, at): PhotoFacts => ({
      name,
      sha256: sha256 ?? `${UNKNOWN}${at.toString(16).padStart(8, '0')}`,
      width,
      height,
    }),
  )
  const lookOf = (at: number) => `${model}/${at + 1}`
  const idOf = (at: number, of: number) => `${lookOf(at)}/${of + 1}`
  return {
    photos: facts as [PhotoFacts, ...PhotoFacts[]],
    looks: facts.map(({ sha256 }, at) => ({
      id: lookOf(at),
      model,
      ...(at > 0 && { photo: sha256 }),
      ended: true,
      truncated: false,
    })),
    sightings: photos.flatMap(({ seen }, at) =>
      seen.map((each, of) => ({ ...each, id: idOf(at, of), lookId: lookOf(at) })),
    ),
    rejected: [],
    usage: { inputTokens: 0, outputTokens: 0, elapsedMs: 0 },
    edits: photos.flatMap(
      ({ edits }, at) => edits?.((of) => idOf(at, of), facts[at]?.sha256 as PhotoId) ?? [],
    ),
    undone: [],
  }
}

/** Whether the photo is known by its name alone. */
export function isUnhashed({ sha256 }: PhotoFacts): boolean {
  return sha256.startsWith(UNKNOWN)
}

/** A place relative to the file that names it keeps its folders, as in a data set; of any other the last part is the name. */
export function photoName(place: string): string {
  const isElsewhere = /^([a-z][a-z\d+.-]*:|\/)/i.test(place)
  return isElsewhere ? (place.split('/').at(-1) ?? place) : place
}

/**
 * The file of that name. Where a name has more folders than the other, as in a data set, the parts that both have must be the
 * same. Of two that fit alike nobody knows which is meant.
 */
function fileNamed(name: string, atHand: readonly PhotoFacts[]): PhotoFacts | undefined {
  const shared = new Map(atHand.map((file) => [file, sharedParts(file.name, name)]))
  const exact = atHand.find((file) => file.name === name)
  const most = Math.max(1, ...shared.values())
  const [found, another] = atHand.filter((file) => shared.get(file) === most)
  return exact ?? (another ? undefined : found)
}

/** How many parts two names end with alike; 0 where either begins with something else. */
function sharedParts(one: string, other: string): number {
  const parts = (path: string) => path.split(/[\\/]/).reverse()
  const [long = [], short = []] = [parts(one), parts(other)].sort((a, b) => b.length - a.length)
  return short.every((part, at) => part === long[at]) ? short.length : 0
}

/** The same for the photos at hand: those known by their name alone get the hash and size of the file of that name. */
export function withPhotos(analysis: Analysis, atHand: readonly PhotoFacts[]): Analysis {
  const found = new Map(
    analysis.photos.flatMap((photo) => {
      const file = isUnhashed(photo) && fileNamed(photo.name, atHand)
      return file ? [[photo.sha256, file] as const] : []
    }),
  )
  if (found.size === 0) return analysis
  const moved = <T extends { readonly photo?: PhotoId }>(of: T): T => {
    const file = of.photo === undefined ? undefined : found.get(of.photo)
    return file ? { ...of, photo: file.sha256 } : of
  }
  return {
    ...analysis,
    photos: analysis.photos.map((photo) => found.get(photo.sha256) ?? photo) as [PhotoFacts, ...PhotoFacts[]],
    looks: analysis.looks.map(moved),
    edits: analysis.edits.map((edit) => (edit.type === 'add' ? moved(edit) : edit)),
  }
}
