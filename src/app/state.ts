import type { Analysis } from '../core/analysis/document.ts'
import type { Judge } from '../core/analysis/judge.ts'
import type { Imported, KeptCard, LearntName, OpenFailure, StorageFailure } from '../core/analysis/kept.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { ClientOffer, LookCount, LookSettings, Sample } from '../core/analysis/ports.ts'
import type { Row } from '../core/analysis/row.ts'
import type { Run } from '../core/analysis/run.ts'
import type { Edit } from '../core/fusion/edit.ts'
import type { CoordinateFrame } from '../core/geometry/coordinate-frame.ts'
import type { NormalizedPoint } from '../core/geometry/normalized.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Failure } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Palette } from '../core/terms/palettes.ts'
import type { Question as AskedQuestion, NotUnderstood } from '../person-text/facts.ts'
import type { Access } from '../wire/access.ts'
import type { ReportFailure } from '../wire/report.ts'
import type { InstallOffer } from './ports.ts'

export type Theme = 'system' | 'light' | 'dark'

/** Kept on this device. Holds no key. */
export type Settings = LookSettings & {
  /** `automatic` is the first model that is ready; `device` the id of a model that runs here. */
  readonly look: 'automatic' | 'reader' | { readonly family: string } | { readonly device: string }
  /** Model names that differ from the server's own, by family. */
  readonly models: Readonly<Record<string, string>>
  /** Coordinate frames that override the registry's, by family. */
  readonly frames: Readonly<Record<string, CoordinateFrame>>
  readonly palette: Palette
  readonly theme: Theme
  /** A locale that was chosen, or else the browser's. */
  readonly language: 'browser' | (string & {})
  /** Scores stand beside the dots, where there is room. */
  readonly scores: boolean
  /** No calories anywhere: not on a screen, not in what is handed on. */
  readonly hideCalories: boolean
  /** The guided look was seen or skipped. */
  readonly shownAround: boolean
  /** Tell the model who the food is for. Off by default. */
  readonly tellModel: boolean
  /** How many looks a model takes at once. Sixteen are for measuring. */
  readonly looks: Exclude<LookCount, 16>
}

/** What a tap on the photo means. */
export type Mode =
  | { readonly kind: 'browse' }
  | { readonly kind: 'add'; readonly point?: NormalizedPoint }
  /** Dot and box are put right. `since`: how many edits there were before. */
  | { readonly kind: 'adjust'; readonly itemId: string; readonly since: number }
  /** The next item that is chosen is the same thing as this one. */
  | { readonly kind: 'same'; readonly itemId: string }

export type DialogId = 'settings' | 'access' | 'sent' | 'share' | 'privacy' | 'plate' | 'install'

/** What is being handed on from a screen of its own: a page to print, or a card for the waiter. */
export type HandingOn = 'handout' | 'card'

/** What a person said without being certain. */
export type Question = AskedQuestion

/** A file that could not be opened, among others that could. */
export type RefusedFile = { readonly name: string; readonly failure: Failure }

/** Something to say about given photos, though nothing is wrong with them. */
export type Notice =
  /** The photo is open already, and counts once. */
  | { readonly kind: 'known'; readonly name: string; readonly photo: PhotoId }
  /** How many were left out because there is no room for more. */
  | { readonly kind: 'too-many'; readonly left: number }

/** What could not be done. Failures of looks are in the run. */
export type Trouble =
  /** `again`: tries once more what could not be done. */
  | { readonly kind: 'failure'; readonly failure: Failure; readonly again?: () => void }
  | { readonly kind: 'refused'; readonly files: readonly RefusedFile[] }
  | { readonly kind: 'report'; readonly reason: 'without-photo' | 'damaged-photo' }
  | { readonly kind: 'no-report'; readonly failure: ReportFailure }
  /** A report of several photos, some of which are neither in it nor open. */
  | { readonly kind: 'photos-missing'; readonly names: readonly string[] }
  /** Another app shared nothing that came through. */
  | { readonly kind: 'nothing-shared' }
  | { readonly kind: 'bug' }

/** What is kept of the open analysis. `gone`: it was deleted, so it is not kept any more. */
export type Kept = {
  readonly id: string
  readonly name: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly gone?: true
}

/** A patient whom a clinician asked to keep on this device. */
export type KeptPatient = {
  readonly id: string
  readonly name: string
  readonly people: readonly HealthProfile[]
  readonly note: string
  /** ISO 8601. */
  readonly since: string
}

/** The patient who is here. `id`: of what is kept of them, if anything is. `number`: of the visits of this session, from 1. */
export type Visit = { readonly number: number; readonly note: string; readonly id?: string }

/** Something that was put right. `name`: of the item as it was before; `other`: of the one it was merged into. */
export type ToldEdit = {
  readonly edit: Edit
  readonly row: Row | undefined
  /** What it is one with now. */
  readonly other?: Row | undefined
  /** Its box has another size, or is its first. */
  readonly resized?: boolean
}

/** Something to say in passing, most of it with a way back. */
export type Toast = { readonly id: number } & ToastWords
export type ToastWords =
  /** Analyses were deleted. `name`: of the only one. */
  | { readonly kind: 'removed'; readonly ids: readonly string[]; readonly name?: string }
  | ({ readonly kind: 'edited' } & ToldEdit)
  | { readonly kind: 'imported'; readonly imported: Imported | undefined }
  /** A photo was opened that something had been put right in, at this time (ISO 8601). */
  | { readonly kind: 'opened-kept'; readonly changedAt: string }
  | { readonly kind: 'not-opened'; readonly failure: OpenFailure }
  /** Another page changed the open analysis, and so it changed here. */
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'removed-elsewhere' }
  | { readonly kind: 'patient-removed'; readonly patient: KeptPatient }
  /** There is a newer version of the app. Stays until it is answered. */
  | { readonly kind: 'new-version' }
  /** One person was removed, or without a name all that was known of anybody. */
  | { readonly kind: 'people-removed'; readonly before: PeopleBefore; readonly name?: string }

/** What is needed to bring people back. */
export type PeopleBefore = Pick<AppState, 'people' | 'notUnderstood' | 'questions'>

export type AppState = {
  /** All of one thing, in the analysis' order. */
  readonly photos: readonly Photo[]
  /** The one on the stage: where taps go. */
  readonly shown: PhotoId | undefined
  readonly analysis: Analysis | undefined
  readonly run: Run
  /** The photo that was opened as a prepared sample, if one was. */
  readonly sample: PhotoId | undefined
  readonly foods: FoodTable | undefined
  readonly judge: Judge | undefined
  /** The food table could not be loaded. Without it nothing is judged. */
  readonly foodsMissing: boolean
  readonly people: readonly HealthProfile[]
  /** The people set on this device, kept aside while a report is shown with its own. */
  readonly ownPeople: readonly HealthProfile[] | undefined
  /** Whom the open report was made for, if it says so. Their verdicts are shown only while `ownPeople` are kept aside. */
  readonly reportPeople: readonly HealthProfile[] | undefined
  /** Set while the start screen covers the open photo. Holds the people of the report that was left, if it was one. */
  readonly left: { readonly people: readonly HealthProfile[] | undefined } | undefined
  /** What was typed and not understood, by the person whose words it was. */
  readonly notUnderstood: Readonly<Record<string, readonly NotUnderstood[]>>
  /** What was said without being certain, by the person whose words it was. */
  readonly questions: Readonly<Record<string, readonly Question[]>>
  readonly offers: readonly ClientOffer[] | undefined
  readonly samples: readonly Sample[]
  readonly settings: Settings
  /** By family; never stored. */
  readonly keys: Readonly<Record<string, string>>
  /** The family whose key was last refused. */
  readonly refusedKey: string | undefined
  /** A photo that will replace what is open is being decoded. */
  readonly preparing: boolean
  /** How many photos are still to be decoded before they join those that are open. */
  readonly joining: number
  readonly trouble: Trouble | undefined
  readonly notices: readonly Notice[]
  /** The analysis before the person asked for another look, to show what that changed. */
  readonly before: Analysis | undefined
  readonly hoveredId: string | undefined
  readonly selectedId: string | undefined
  readonly mode: Mode
  readonly dialog: DialogId | undefined
  /** Absent while nothing is open, or in a private session. */
  readonly kept: Kept | undefined
  /** What is kept on this device, the latest first. Undefined until it is read, and where that is not possible. */
  readonly history: readonly KeptCard[] | undefined
  /** Names the person put right before, by what looks call the thing. */
  readonly learnt: ReadonlyMap<string, LearntName>
  /** Kept on this device. */
  readonly patients: readonly KeptPatient[]
  /** Set while patients are seen, one after the other. */
  readonly visit: Visit | undefined
  /** Nothing of this session is kept. */
  readonly isPrivate: boolean
  /** Why nothing can be kept on this device, if so. */
  readonly notKept: StorageFailure | undefined
  /** A kept analysis is being read. */
  readonly restoring: boolean
  readonly toasts: readonly Toast[]
  /** Whether our server asks for an access code. Undefined until somebody asked it. */
  readonly access: Access | undefined
  /** What is out of reach: the network, or our own server. */
  readonly offline: 'network' | 'server' | undefined
  readonly installOffer: InstallOffer | undefined
  /** Covers the open photo. */
  readonly handingOn: HandingOn | undefined
  /** What is handed on begins with saying who it is for. */
  readonly named: boolean
  /** The page on how verdicts are made covers whatever else there is. */
  readonly rulesShown: boolean
  /** The guided look goes on, over the open photo. */
  readonly touring: boolean
  /** One item after the other is shown on the whole screen. */
  readonly presenting: boolean
}
