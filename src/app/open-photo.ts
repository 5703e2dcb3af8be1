import type { Failure, Result } from '../core/analysis/failure.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { emptyAnalysis } from '../core/analysis/reduce.ts'
import { chooseClient } from './choose-client.ts'
import type { AppStore } from './create-store.ts'
import type { FoodLoading } from './food-loading.ts'
import { NO_PHOTO } from './no-photo.ts'
import type { ClientChoice, Ports, Sample } from './ports.ts'
import type { Looking } from './run-look.ts'
import type { Status } from './state.ts'
import type { Turn } from './turn.ts'

export type Opening = {
  /** Opens a file; it is looked at straight away where somebody can. Settles when that look is over. */
  openPhoto(file: Blob, name: string): Promise<void>
  openSample(sample: Sample): Promise<void>
  /** Back to the start screen. The photo, what was found in it and what was put right are kept. */
  close(): void
  /** From the start screen to the photo that was left. */
  reopen(): void
}

export function createOpening(
  store: AppStore,
  ports: Ports,
  looking: Looking,
  { loadFoods }: FoodLoading,
  turn: Turn,
): Opening {
  async function open(
    load: (signal: AbortSignal) => Promise<Result<Photo>>,
    sample: Sample | undefined,
    choose: () => ClientChoice | undefined,
  ) {
    looking.stop()
    const signal = turn.next()
    const foods = loadFoods()
    const before = store.getState().status
    store.setState({ status: 'preparing', trouble: undefined })
    try {
      const photo = await load(signal)
      if (signal.aborted) return
      if (!photo.ok) return refuse(photo.failure, before)
      show(store, photo.value, sample)
      const choice = choose()
      if (choice) await looking.look(choice)
      await foods
    } catch (error) {
      if (signal.aborted) return
      if (store.getState().status === 'preparing')
        store.setState({ status: 'idle', trouble: { kind: 'bug' } })
      throw error
    }
  }

  function refuse(failure: Failure, status: ReturnType<AppStore['getState']>['status']) {
    store.setState({
      status: status === 'preparing' ? 'idle' : status,
      trouble: { kind: 'failure', failure },
    })
  }

  return {
    openPhoto: (file, name) =>
      open(
        (signal) => ports.loadPhoto(file, name, signal),
        undefined,
        () => chooseClient(store.getState()),
      ),
    openSample: (sample) =>
      open(
        async (signal) => {
          const file = await ports.fetchSample(sample, signal)
          return file.ok ? ports.loadPhoto(file.value, sample.title, signal) : file
        },
        sample,
        () => ({ kind: 'sample', sample }),
      ),
    close() {
      looking.stop()
      turn.next()
      const { photo, left, people, ownPeople: own } = store.getState()
      store.setState({
        ...ownPeople(store),
        left: left ?? (photo && { people: own && people }),
        status: restingStatus(store),
        trouble: undefined,
        selectedId: undefined,
        hoveredId: undefined,
        mode: { kind: 'browse' },
      })
    },
    reopen() {
      const { left, people } = store.getState()
      if (!left) return
      const itsPeople = left.people && { people: left.people, ownPeople: people }
      store.setState({ ...itsPeople, left: undefined, trouble: undefined })
    },
  }
}

function show(store: AppStore, photo: Photo, sample: Sample | undefined) {
  const { name, sha256 } = photo
  const { width, height } = photo.original
  store.setState({
    ...NO_PHOTO,
    photo,
    sample,
    analysis: emptyAnalysis({ name, sha256, width, height }),
    ...ownPeople(store),
  })
}

/** How things stand once nothing is being opened any more. */
function restingStatus(store: AppStore): Status {
  const { status, analysis } = store.getState()
  if (status !== 'preparing') return status
  if (analysis && analysis.failures.length > 0) return 'failed'
  return analysis && analysis.looks.length > 0 ? 'done' : 'idle'
}

/** The people set on this device again, after a report was shown with its own. */
function ownPeople(store: AppStore) {
  const { people, ownPeople: own } = store.getState()
  return { people: own ?? people, ownPeople: undefined }
}
