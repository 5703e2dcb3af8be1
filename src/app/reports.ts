import type { Photo } from '../core/analysis/photo.ts'
import type { OpenedReport } from '../report/report.ts'
import type { AppStore } from './create-store.ts'
import type { Ports } from './ports.ts'
import { rowsOf } from './rows.ts'
import type { Looking } from './run-look.ts'

export type Reports = {
  /** Saves the open analysis, its photo as sent, and who it was judged for, as one file. */
  saveReport(): Promise<void>
  /** Opens a report with the photo in it, or, if it was saved without, over the photo that is open. */
  openReport(file: Blob): Promise<void>
}

export function createReports(store: AppStore, ports: Ports, looking: Looking): Reports {
  return {
    async saveReport() {
      const { analysis, people, photo } = store.getState()
      if (!analysis || !photo) return
      const [{ toReport }, { reportFileName, serializeReport }] = await Promise.all([
        import('../report/report.ts'),
        import('../report/report-file.ts'),
      ])
      const report = toReport(analysis, people, {
        createdAt: ports.timestamp(),
        image: photo.sent.bytes,
        rows: rowsOf(store.getState()),
      })
      const content = new Blob([serializeReport(report)], { type: 'application/json' })
      ports.saveFile(reportFileName(photo.name), content)
    },

    async openReport(file) {
      const { parseReport } = await import('../report/report-file.ts')
      const parsed = parseReport(await file.text())
      if (!parsed.ok) return store.setState({ trouble: { kind: 'report', reason: parsed.failure } })
      const photo = await photoOf(parsed.value)
      if (!photo) return
      looking.stop()
      show(store, parsed.value, photo)
    },
  }

  async function photoOf({ analysis, image }: OpenedReport): Promise<Photo | undefined> {
    const { photo: facts } = analysis
    const open = store.getState().photo
    if (open?.sha256 === facts.sha256) return open
    if (!image) {
      store.setState({ trouble: { kind: 'report', reason: 'without-photo' } })
      return undefined
    }
    const loaded = await ports.loadPhoto(new Blob([image]), facts.name, new AbortController().signal)
    if (loaded.ok) return { ...loaded.value, name: facts.name, sha256: facts.sha256 }
    store.setState({ trouble: { kind: 'failure', failure: loaded.failure } })
    return undefined
  }
}

function show(store: AppStore, { analysis, profiles }: OpenedReport, photo: Photo) {
  const { people, ownPeople } = store.getState()
  store.setState({
    photo,
    analysis,
    sample: undefined,
    status: analysis.looks.length > 0 ? 'done' : 'idle',
    trouble: undefined,
    lastChoice: undefined,
    people: profiles.length > 0 ? profiles : people,
    ownPeople: ownPeople ?? people,
    left: undefined,
    hoveredId: undefined,
    selectedId: undefined,
    mode: { kind: 'browse' },
  })
}
