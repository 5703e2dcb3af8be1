import type { Analysis } from '../core/analysis/analysis.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { GENERAL_PROFILE } from '../core/health/profile.ts'
import type { OpenedReport } from '../report/report.ts'
import type { AppStore } from './create-store.ts'
import type { FoodLoading } from './food-loading.ts'
import { NO_PHOTO } from './no-photo.ts'
import { isDescribed } from './person-facts.ts'
import type { Ports } from './ports.ts'
import { rowsOf } from './rows.ts'
import type { Looking } from './run-look.ts'
import type { AppState } from './state.ts'
import type { Turn } from './turn.ts'

export type Reports = {
  /** Saves the open analysis and its photo as sent as one file; who it was judged for only if asked to. */
  saveReport(options?: { readonly withPeople: boolean }): Promise<void>
  /** Opens a report with the photo in it, or, if it was saved without, over the photo that is open. */
  openReport(file: Blob): Promise<void>
}

export function createReports(
  store: AppStore,
  ports: Ports,
  looking: Looking,
  { loadFoods }: FoodLoading,
  turn: Turn,
): Reports {
  return {
    async saveReport({ withPeople } = { withPeople: false }) {
      const state = withPeople ? store.getState() : withoutPeople(store.getState())
      const { analysis, people, photo } = state
      if (!analysis || !photo) return
      const [{ toReport }, { reportFileName, serializeReport }] = await Promise.all([
        import('../report/report.ts'),
        import('../report/report-file.ts'),
      ])
      const report = toReport(analysis, people, {
        createdAt: ports.timestamp(),
        images: new Map([[photo.sha256, photo.sent.bytes]]),
        rows: rowsOf(state),
      })
      const content = new Blob([serializeReport(report)], { type: 'application/json' })
      ports.saveFile(reportFileName(photo.name), content)
    },

    async openReport(file) {
      const { parseReport } = await import('../report/report-file.ts')
      const parsed = parseReport(await file.text())
      if (!parsed.ok) return store.setState({ trouble: { kind: 'report', reason: parsed.failure } })
      const { analysis, images } = parsed.value
      const [facts] = analysis.photos
      const open = store.getState().photo
      const isOpen = open?.sha256 === facts.sha256
      if (!isOpen && !images.has(facts.sha256)) {
        return store.setState({ trouble: { kind: 'report', reason: 'without-photo' } })
      }
      const signal = turn.next()
      const foods = loadFoods()
      const photo = isOpen ? open : await loadImage(parsed.value, signal)
      if (signal.aborted || !photo) return
      looking.stop()
      show(store, parsed.value, photo)
      await foods
    },
  }

  async function loadImage({ analysis, images }: OpenedReport, signal: AbortSignal) {
    const { name, sha256 } = analysis.photos[0]
    const image = images.get(sha256)
    try {
      const loaded = await ports.loadPhoto(new Blob(image ? [image] : []), name, signal)
      if (loaded.ok) return { ...loaded.value, name, sha256 }
      if (!signal.aborted) refuse()
    } catch (error) {
      if (!signal.aborted) throw error
    }
    return undefined
  }

  function refuse() {
    const { status } = store.getState()
    // The photo that was being opened gave way to this report.
    store.setState({
      status: status === 'preparing' ? 'idle' : status,
      trouble: { kind: 'report', reason: 'damaged-photo' },
    })
  }
}

/** As it would be had nobody said who the food is for: what points to an allergy or a condition is left out. */
function withoutPeople(state: AppState): AppState {
  const { analysis } = state
  return { ...state, people: [GENERAL_PROFILE], analysis: analysis && forAnyone(analysis) }
}

function forAnyone(analysis: Analysis): Analysis {
  return {
    ...analysis,
    edits: analysis.edits.filter(({ type }) => type !== 'checked-label'),
    sightings: analysis.sightings.map((sighting) => {
      const { opinion, ...rest } = sighting
      return opinion?.forPerson ? rest : sighting
    }),
  }
}

function show(store: AppStore, { analysis, profiles }: OpenedReport, photo: Photo) {
  const { people, ownPeople } = store.getState()
  store.setState({
    ...NO_PHOTO,
    photo,
    analysis,
    status: analysis.looks.length > 0 ? 'done' : 'idle',
    // A report for anyone is shown for the people set here.
    people: profiles.some(isDescribed) ? profiles : (ownPeople ?? people),
    ownPeople: ownPeople ?? people,
  })
}
