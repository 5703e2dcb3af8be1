import type { Dot } from '../health/assessment.ts'
import type { HealthProfile } from '../health/profile.ts'
import type { Result } from '../terms/failure.ts'
import type { PhotoId } from '../terms/ids.ts'
import { compareText } from '../util/compare.ts'
import type { Analysis } from './document.ts'
import type { EncodedImage, Photo } from './photo.ts'

/**
 * Why nothing can be kept on this device: there is no storage, the browser forbids it, there is no room, or it does not answer
 * in time.
 */
export type StorageFailure = 'missing' | 'blocked' | 'full' | 'slow'

/** Why an analysis that was kept cannot be opened. */
export type OpenFailure = StorageFailure | 'gone' | 'damaged'

/** What the list says of a kept analysis, as it was when it was last saved. */
export type KeptCard = {
  readonly id: string
  readonly name: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly changedAt: string
  readonly photos: readonly [PhotoId, ...PhotoId[]]
  /** Names of what was found, as shown then. */
  readonly items: readonly string[]
  /** How many items had which verdict; of several people the weightiest counts. */
  readonly counts: { readonly [D in Dot]?: number }
  /** Names of whom it was judged for. */
  readonly people: readonly string[]
  /** The person put something right in it. */
  readonly corrected: boolean
  /** What it takes on this device, with its photos. */
  readonly bytes: number
  /** Of the first photo, JPEG. */
  readonly thumbnail?: Uint8Array<ArrayBuffer>
}

/** An analysis with all it needs to be shown again. */
export type KeptAnalysis = {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly analysis: Analysis
  readonly photos: readonly Photo[]
  /** Whom it was judged for, as they were. */
  readonly people: readonly HealthProfile[]
  /** Whom the report was made for, if it is one. */
  readonly reportPeople?: readonly HealthProfile[]
  /** The photo that is a prepared sample, if one is. */
  readonly sample?: PhotoId
}

export type KeptNow = KeptAnalysis &
  Pick<KeptCard, 'changedAt' | 'items' | 'counts'> & {
    /** Those made so far, by photo. */
    readonly thumbnails: ReadonlyMap<PhotoId, EncodedImage>
    /** What this page had of it before, as `versionOf` tells it. */
    readonly over?: string
  }

/** What looks call it, normalised, and what the person said it is; without a name, that it is not food. */
export type LearntName = {
  readonly reported: string
  /** What the look called it then, as it wrote it. The first ones were kept without it. */
  readonly seenAs?: string
  readonly name?: string
  readonly at: string
}

/** What became of an imported file. `known`: kept here already, and not older. `damaged`: left out. */
export type Imported = { readonly added: number; readonly known: number; readonly damaged: number }

/** What another page of the same browser did. */
export type KeptChange =
  | { readonly type: 'restored' | 'removed'; readonly ids: readonly string[] }
  /** `version`: of the only one, as `versionOf` tells it; `over`: of what that page had of it before. */
  | {
      readonly type: 'saved'
      readonly ids: readonly string[]
      readonly version?: string
      readonly over?: string
    }
  | { readonly type: 'renamed'; readonly ids: readonly string[]; readonly name: string }
  | { readonly type: 'names' }

/** Differs where two documents of one analysis differ in what was seen or put right. */
export function versionOf({ edits, sightings }: Pick<Analysis, 'edits' | 'sightings'>): string {
  return JSON.stringify([edits, sightings.map(({ id }) => id)], inOneOrder)
}

/** What was read back has its fields in another order. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
}

/** Analyses and corrected names kept on this device. Nothing breaks where that is not possible. */
export type Keeper = {
  /** Latest change first. What cannot be read is left out. */
  list(): Promise<Result<readonly KeptCard[], StorageFailure>>
  open(id: string): Promise<Result<KeptAnalysis, OpenFailure>>
  /** What the list now says of it. A photo that is kept already is not written again. */
  save(kept: KeptNow): Promise<Result<KeptCard, StorageFailure>>
  rename(id: string, name: string): Promise<Result<void, StorageFailure>>
  /** Takes them off the list; they can be restored until they are swept away. */
  remove(ids: readonly string[]): Promise<Result<void, StorageFailure>>
  restore(ids: readonly string[]): Promise<Result<void, StorageFailure>>
  /** Deletes for good what was removed: these, or all that was removed a while ago. */
  sweep(ids?: readonly string[]): Promise<Result<void, StorageFailure>>
  names(): Promise<Result<readonly LearntName[], StorageFailure>>
  keepNames(names: readonly LearntName[]): Promise<Result<void, StorageFailure>>
  forgetNames(reported: readonly string[]): Promise<Result<void, StorageFailure>>
  /** All of it as one file. */
  exportAll(createdAt: string): Promise<Result<Blob, StorageFailure>>
  /** Undefined: it is no such file. */
  importAll(file: Blob): Promise<Result<Imported | undefined, StorageFailure>>
  /** Calls back when another page changed what is kept. */
  onChanged(listener: (change: KeptChange) => void): void
}
