import { photoOfLook } from '../core/analysis/by-photo.ts'
import type { PhotoFacts } from '../core/analysis/document.ts'
import { forAnyone } from '../core/analysis/for-anyone.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { asFromElsewhere } from '../core/fusion/edit.ts'
import { isDescribed } from '../core/health/is-described.ts'
import { GENERAL_PROFILE } from '../core/health/profile.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { OpenedReport } from '../report/open-report.ts'
import type { ReportOptions } from '../report/report.ts'
import type { Report } from '../wire/report.ts'
import type { LatestWins } from './latest-wins.ts'
import type { Ports } from './ports.ts'
import { rowsOf } from './rows.ts'
import type { Looking } from './run-look.ts'
import type { AppState, Trouble } from './state.ts'
import { type AppStore, NO_PHOTO } from './store.ts'

type ReportTerms = Pick<ReportOptions, 'about' | 'messages'> & { readonly withPeople: boolean }

export function createReports(
  store: AppStore,
  ports: Ports,
  looking: Looking,
  loadFoods: () => Promise<void>,
  turn: LatestWins,
) {
  return {
    makeReport,

    /** The open analysis as others may see it: as if nobody had said who the food is for, unless that is asked for. */
    handedOn(withPeople: boolean) {
      const state = withPeople ? store.getState() : withoutPeople(store.getState())
      const { analysis, people, photos } = state
      return analysis && { analysis, people, photos, rows: rowsOf(state), createdAt: ports.timestamp() }
    },

    saveFile: ports.saveFile,

    /** Shows the open report for the people it was made for, or again for those set here. */
    switchPeople() {
      store.setState(({ people, ownPeople, reportPeople }) => {
        if (!reportPeople) return {}
        return ownPeople
          ? { people: ownPeople, ownPeople: undefined }
          : { people: reportPeople, ownPeople: people }
      })
    },

    /** Opens a report. Photos it was saved without must be open already. */
    async openReport(file: Blob) {
      const { parseReport } = await import('../report/open-report.ts')
      const parsed = parseReport(await file.text())
      if (!parsed.ok) return store.setState({ trouble: { kind: 'no-report', failure: parsed.failure } })
      const missing = photosMissing(parsed.value)
      if (missing) return store.setState({ trouble: missing })
      const signal = turn.next()
      const foods = loadFoods()
      const photos = await loadPhotos(parsed.value, signal)
      if (signal.aborted || !photos) return
      looking.stop()
      show(store, parsed.value, photos)
      await foods
    },
  }

  /**
   * The open analysis as a report, with its photos as sent; nothing where none is open. Names the people it was judged for
   * only if asked to. `about`: what readers of the file are told of it.
   */
  async function makeReport(terms: ReportTerms): Promise<Report | undefined> {
    const state = terms.withPeople ? store.getState() : withoutPeople(store.getState())
    const { analysis, people, photos } = state
    if (!analysis) return undefined
    const { toReport } = await import('../report/report.ts')
    return toReport(analysis, people, {
      ...terms,
      createdAt: ports.timestamp(),
      images: new Map(photos.map(({ sha256, sent }) => [sha256, sent.bytes])),
      rows: rowsOf(asSeenElsewhere(state)),
    })
  }

  /** The trouble with photos that are neither in the report nor open. */
  function photosMissing({ analysis, images }: OpenedReport): Trouble | undefined {
    const missing = analysis.photos.filter(({ sha256 }) => !images.has(sha256) && !openPhoto(sha256))
    if (missing.length === 0) return undefined
    if (analysis.photos.length === 1) return { kind: 'report', reason: 'without-photo' }
    return { kind: 'photos-missing', names: missing.map(({ name }) => name) }
  }

  function openPhoto(photo: PhotoId): Photo | undefined {
    return store.getState().photos.find(({ sha256 }) => sha256 === photo)
  }

  /** In the report's order. Undefined if one is damaged, or if something else was opened meanwhile. */
  async function loadPhotos({ analysis, images }: OpenedReport, signal: AbortSignal) {
    const photos: Photo[] = []
    for (const facts of analysis.photos) {
      const photo = openPhoto(facts.sha256) ?? (await loadImage(facts, images.get(facts.sha256), signal))
      if (!photo) return undefined
      photos.push(photo)
    }
    return photos
  }

  async function loadImage({ name, sha256 }: PhotoFacts, image: BlobPart = '', signal: AbortSignal) {
    try {
      const loaded = await ports.loadPhoto(new Blob([image]), name, signal)
      if (loaded.ok) return { ...loaded.value, name, sha256 }
      const trouble = { kind: 'report', reason: 'damaged-photo' } as const
      // Opening the report has stopped the photo that was being opened.
      if (!signal.aborted) store.setState({ preparing: false, joining: 0, trouble })
    } catch (error) {
      if (!signal.aborted) throw error
    }
    return undefined
  }
}

/** As if nobody had said who the food is for. */
function withoutPeople(state: AppState): AppState {
  const { analysis } = state
  return { ...state, people: [GENERAL_PROFILE], analysis: analysis && forAnyone(analysis) }
}

/** What others see: what was checked here counts for nobody else. */
function asSeenElsewhere(state: AppState): AppState {
  const { analysis } = state
  return { ...state, analysis: analysis && { ...analysis, edits: asFromElsewhere(analysis.edits) } }
}

function show(store: AppStore, { analysis, people: madeFor }: OpenedReport, photos: readonly Photo[]) {
  const { people, ownPeople } = store.getState()
  const own = ownPeople ?? people
  const reportPeople = madeFor.some(isDescribed) ? madeFor : undefined
  // Whoever set something about themselves here is not replaced by the people of somebody else's report.
  const isForReader = !reportPeople || own.some(isDescribed)
  const looked = new Set(analysis.looks.map((look) => photoOfLook(analysis, look)))
  store.setState({
    ...NO_PHOTO,
    photos,
    shown: photos[0]?.sha256,
    analysis,
    run: { photos: Object.fromEntries([...looked].map((photo) => [photo, { state: 'done' as const }])) },
    people: isForReader ? own : reportPeople,
    ownPeople: isForReader ? undefined : own,
    reportPeople,
  })
}
