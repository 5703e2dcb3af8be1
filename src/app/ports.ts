import type { Judge } from '../core/analysis/judge.ts'
import type { Keeper } from '../core/analysis/kept.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import type { PackReading, PackSide } from '../core/analysis/pack-reading.ts'
import type { EncodedImage, LoadPhoto, Photo } from '../core/analysis/photo.ts'
import type { ClientChoice, ClientOffer, LookTerms, Sample } from '../core/analysis/ports.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PeopleReading } from '../person-text/facts.ts'
import type { Access } from '../wire/access.ts'
import type { Product } from '../wire/lookup.ts'
import type { DeviceModels, ModelEvent } from '../wire/models.ts'

/** How models for this device are listed, fetched and removed; through our own server, but for the browser's own. */
export type DeviceModelPorts = {
  readonly list: () => Promise<Result<DeviceModels>>
  /** Tells how far it is; ends with `installed` or `failed`, with neither if stopped. A failure is one of reaching our server. */
  readonly fetch: (
    id: string,
    signal: AbortSignal,
  ) => AsyncIterable<ModelEvent | { readonly type: 'unreachable' }>
  readonly remove: (id: string) => Promise<boolean>
  /** The id of the browser's own model, and its state. */
  readonly browserModel: () => Promise<{ readonly id: string; readonly state: BrowserModelState }>
  /** Has the browser download it; false if that failed. To be called while a click is handled. */
  readonly downloadBrowserModel: (told: (share: number) => void, signal: AbortSignal) => Promise<boolean>
}

export type BrowserModelState = 'absent' | 'downloadable' | 'downloading' | 'available'

/** The code that some servers ask for before a model looks. */
export type AccessPorts = {
  readonly read: () => Promise<Result<Access>>
  readonly give: (code: string) => Promise<AccessAnswer>
  readonly end: () => Promise<Result<Access>>
}
export type AccessAnswer = 'given' | 'wrong' | 'too-many' | 'unreachable'

/** Whether the app can be installed: the browser asks at once, or the person does it by hand in the browser's own menu. */
export type InstallOffer = 'at-once' | 'by-hand'

/** What browser and system do around the page. Each `on…` tells how it is now, then whenever that changes. */
export type Shell = {
  readonly onNetwork: (tell: (online: boolean) => void) => void
  readonly onInstallOffer: (tell: (offer: InstallOffer | undefined) => void) => void
  readonly install: () => Promise<void>
  /** Keeps the app on the device, and tells when a newer version of it is there. */
  readonly onNewVersion: (tell: () => void) => Promise<void>
  /** Loads the page anew with it. */
  readonly takeNewVersion: () => void
  /** Fetches style sheets that did not come. */
  readonly fetchStylesAgain: () => Promise<void>
  /** Whether our own server answers. */
  readonly isReachable: () => Promise<boolean>
  readonly reload: () => void
  /** Files another app shared, or the system opened this one with. None: a share that brought nothing. */
  readonly onFiles: (open: (files: readonly File[]) => void) => Promise<void>
}

/** Everything outside the page's own state; handed in by the composition root. */
export type Ports = {
  readonly loadPhoto: LoadPhoto
  readonly loadFoods: () => Promise<FoodTable>
  /** The same table with the names of other languages. */
  readonly loadForeignNames: () => Promise<FoodTable>
  /** The reader of sentences about people. Most who come choose nothing in their own words, so it is fetched when first needed. */
  readonly loadPeopleReader: () => Promise<(text: string) => PeopleReading>
  readonly judge: Judge
  readonly listClients: () => Promise<Result<readonly ClientOffer[]>>
  readonly access: AccessPorts
  readonly listSamples: () => Promise<readonly Sample[]>
  readonly fetchSample: (sample: Sample, signal: AbortSignal) => Promise<Result<Blob>>
  readonly makeClient: (choice: ClientChoice, terms: LookTerms) => Promise<Result<VisionClient>>
  /** Reads the pack of one item off a photo of its own. Rejects only when it is stopped. */
  readonly readPack: (file: Blob, side: PackSide, signal: AbortSignal) => Promise<PackReading>
  /** Products by brand or name, best first. `off`: nothing is looked up. Only the name is sent. */
  readonly searchProducts: (name: string, signal: AbortSignal) => Promise<Result<readonly Product[] | 'off'>>
  /** The models that can run on this device. */
  readonly deviceModels: DeviceModelPorts
  /** Forgets every look this device remembers. */
  readonly forgetLooks: () => Promise<void>
  /** Who the food is for, as one would tell a cook. Sent only if the person switched that on. */
  readonly describePeople: (people: readonly HealthProfile[]) => Promise<string>
  /** Runs once before the next frame, or soon if the page is hidden. */
  readonly onFrame: (run: () => void) => void
  /** Milliseconds from some fixed moment. */
  readonly now: () => number
  /** ISO 8601, of now. */
  readonly timestamp: () => string
  /** What is kept on this device. Fetched when the app starts. */
  readonly loadKeeper: () => Promise<Keeper>
  /** A small picture of a photo, for the list of what is kept. Undefined if it cannot be drawn. */
  readonly thumbnail: (photo: Photo) => Promise<EncodedImage | undefined>
  /** An id that nothing else has. */
  readonly newId: () => string
  readonly saveFile: (name: string, content: Blob) => void
  readonly shell: Shell
}
