import {
  type Keeper,
  type KeptCard,
  type KeptNow,
  type StorageFailure,
  versionOf,
} from '../core/analysis/kept.ts'
import type { EncodedImage, Photo } from '../core/analysis/photo.ts'
import type { Row } from '../core/analysis/row.ts'
import type { Dot } from '../core/health/assessment.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { NO_KEEPER } from './no-keeper.ts'
import type { Ports } from './ports.ts'
import { rowsOf } from './rows.ts'
import type { AppState } from './state.ts'
import type { AppStore } from './store.ts'

/** ms: long enough for a few corrections, or a stream of sightings, to be saved in one go. */
const AFTER = 300
/** A stream that never pauses is saved this often, ms. */
const AT_LEAST_EVERY = 4_000
/** The weightiest first. */
const WEIGHT: readonly Dot[] = [
  'avoid',
  'ask-first',
  'not-recommended',
  'unknown',
  'in-moderation',
  'recommended',
]

export type Keeping = ReturnType<typeof createKeeping>

/** What makes a document worth saving again. */
const SAVED = ['analysis', 'photos', 'people', 'reportPeople', 'kept'] as const
type Saved = Pick<AppState, (typeof SAVED)[number] | 'foods'>

/**
 * Saves the open analysis as it goes: a moment after each change, and at once when the page is about to go. Nothing waits for
 * it, and where nothing can be kept that is said once.
 */
export function createKeeping(store: AppStore, ports: Ports) {
  const keeper = keeperOf(ports)
  const thumbnails = new Map<PhotoId, EncodedImage>()
  let drawn: readonly Photo[] = []
  let saved: Saved | undefined
  /** What this page last saved or took over; it outlives a thumbnail that is still to be saved. */
  let agreed: Saved | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined

  /** The answer's value; undefined where there is none, which the person is told. */
  async function value<T>(asked: (keeper: Keeper) => Promise<Result<T, StorageFailure>>) {
    const answer = await asked(await keeper())
    if (answer.ok) return answer.value
    store.setState({ notKept: answer.failure })
    return undefined
  }

  store.subscribe((state, before) => {
    const canName = state.foods !== undefined && before.foods === undefined
    if (!canName && SAVED.every((part) => state[part] === before[part])) return
    if (!state.analysis || state.photos.length === 0 || state.isPrivate || state.kept?.gone) return
    if (!state.kept) {
      store.setState({ kept: named(state) })
      return
    }
    if (isAsSaved(state)) return
    draw(state)
    schedule()
  })

  function named({ photos }: AppState) {
    return { id: ports.newId(), name: photos[0]?.name ?? '', createdAt: ports.timestamp() }
  }

  function isAsSaved(state: AppState): boolean {
    if (!saved || (!saved.foods && state.foods)) return false
    const last = saved
    return SAVED.every((part) => state[part] === last[part])
  }

  function schedule() {
    since ??= ports.now()
    // It is there once it is needed, which is at once where the page goes.
    void keeper()
    clearTimeout(timer)
    const left = since + AT_LEAST_EVERY - ports.now()
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(AFTER, left)))
  }

  /** One after the other: each holds a decoded picture. */
  function draw({ photos }: AppState) {
    if (photos === drawn) return
    drawn = photos
    for (const id of thumbnails.keys()) if (!photos.some(({ sha256 }) => sha256 === id)) thumbnails.delete(id)
    const [first] = photos
    if (!first || thumbnails.has(first.sha256)) return
    void ports.thumbnail(first).then((picture) => {
      if (!picture || !drawn.includes(first)) return
      thumbnails.set(first.sha256, picture)
      saved = undefined
      schedule()
    })
  }

  /** Saves what is not saved yet. All of it is handed over at once: the page may be about to go. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    since = undefined
    const state = store.getState()
    const { kept, analysis, isPrivate } = state
    if (!kept || kept.gone || !analysis || isPrivate || isAsSaved(state) || isPoorer(state)) return
    const now = keptNow(state)
    saved = agreed = state
    const card = now && (await value((to) => to.save(now)))
    if (!card) return
    listed(card)
    if (store.getState().notKept) store.setState({ notKept: undefined })
  }

  /** The photo was opened once more and nothing is found yet: that never takes the place of what was found before. */
  function isPoorer({ analysis, kept, history }: AppState): boolean {
    if (!analysis || analysis.sightings.length > 0 || analysis.edits.length > 0) return false
    return history?.some(({ id, items }) => id === kept?.id && items.length > 0) ?? false
  }

  function listed(card: KeptCard) {
    store.setState(({ history }) => {
      const before = history?.find(({ id }) => id === card.id)
      const others = history?.filter((each) => each !== before)
      return { history: others && [{ ...before, ...card }, ...others] }
    })
  }

  function keptNow(state: AppState): KeptNow | undefined {
    const { kept, analysis, photos, people, reportPeople, sample } = state
    if (!kept || !analysis) return undefined
    const rows = rowsOf(state)
    return {
      ...kept,
      analysis,
      photos,
      people,
      ...(reportPeople && { reportPeople }),
      ...(sample !== undefined && { sample }),
      changedAt: ports.timestamp(),
      items: rows.map(({ name }) => name),
      counts: countsOf(rows),
      thumbnails,
      ...(agreed?.analysis && agreed.kept?.id === kept.id && { over: versionOf(agreed.analysis) }),
    }
  }

  return {
    flush,
    value,
    keeper,
    /** What is open now is as it is kept. */
    markSaved() {
      saved = agreed = store.getState()
    },
    /** Nothing waits to be saved. */
    isSaved: () => isAsSaved(store.getState()),
  }
}

/** Fetched once. */
function keeperOf({ loadKeeper }: Ports): () => Promise<Keeper> {
  let loading: Promise<Keeper> | undefined
  return () => {
    loading ??= loadKeeper().catch(() => NO_KEEPER)
    return loading
  }
}

function countsOf(rows: readonly Row[]): KeptNow['counts'] {
  const counts: { [D in Dot]?: number } = {}
  for (const { assessments } of rows) {
    const dot = WEIGHT.find((each) => assessments.some((one) => one.dot === each))
    if (dot) counts[dot] = (counts[dot] ?? 0) + 1
  }
  return counts
}
