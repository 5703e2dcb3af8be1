import type { GivenPhoto } from './open-photo.ts'
import type { Ports } from './ports.ts'
import type { AppState } from './state.ts'
import type { AppStore } from './store.ts'
import { toast } from './toasts.ts'

/** What opens files, by their kind. */
type Openers = {
  readonly openPhotos: (given: readonly GivenPhoto[]) => Promise<void>
  readonly addPhotos: (given: readonly GivenPhoto[]) => Promise<void>
  readonly openReport: (file: Blob) => Promise<void>
  readonly importHistory: (file: Blob) => Promise<void>
}

/** What browser and system do around the page: network, installing, new versions, and files from elsewhere. */
export function createShell(
  store: AppStore,
  { shell }: Ports,
  openers: Openers,
  refreshClients: () => Promise<void>,
  saveNow: () => Promise<void>,
) {
  const openFiles = (files: readonly File[], toAdd = false) => {
    const report = files.find(({ type, name }) => type === 'application/json' || name.endsWith('.json'))
    const history = files.find(({ name }) => name.endsWith('.jsonl'))
    const photos = files.map((file) => ({ file, name: file.name }))
    if (history) void openers.importHistory(history)
    else if (report) void openers.openReport(report)
    else void (toAdd ? openers.addPhotos(photos) : openers.openPhotos(photos))
  }
  return {
    /** Opens files by what they are: photos, a report, or a list of all that was kept. `toAdd`: photos join those open. */
    openFiles,
    /** Has the browser ask whether to install the app; where it can only be done by hand, says how. */
    async install() {
      if (store.getState().installOffer === 'by-hand') store.setState({ dialog: 'install' })
      else await shell.install()
    },
    /** Loads the new version, with all that is open kept. */
    async takeNewVersion() {
      await saveNow()
      shell.takeNewVersion()
    },
    /**
     * Fetches a part of the app once more. Some browsers remember that it did not come, and only a new page asks again: it
     * is loaded where that loses nothing.
     */
    async fetchPartAgain(fetch: () => Promise<boolean>) {
      await shell.fetchStylesAgain()
      if ((await fetch()) || losesSomething(store.getState()) || !(await shell.isReachable())) return
      await saveNow()
      shell.reload()
    },
    /** Listens to browser and system from now on. */
    listenToShell() {
      shell.onNetwork((online) => {
        if (!online) return store.setState({ offline: 'network' })
        if (store.getState().offline !== 'network') return
        store.setState({ offline: undefined })
        void refreshClients()
      })
      shell.onInstallOffer((installOffer) => store.setState({ installOffer }))
      void shell.onNewVersion(() => tellWhenNothingIsLost(store))
      void shell.onFiles((files) => {
        if (files.length > 0) openFiles(files)
        else store.setState({ trouble: { kind: 'nothing-shared' } })
      })
    },
  }
}

/** Says that there is a new version, once loading it loses nothing. If that never comes, it comes with the next visit. */
function tellWhenNothingIsLost(store: AppStore): void {
  const tell = (state: AppState) => {
    if (losesSomething(state)) return false
    toast(store, { kind: 'new-version' })
    return true
  }
  if (tell(store.getState())) return
  const stop = store.subscribe((state) => {
    if (losesSomething(state)) return
    stop()
    tell(state)
  })
}

/** A reload ends what is not kept: a private session, a photo where nothing can be kept, a key. */
function losesSomething({ isPrivate, photos, notKept, keys }: AppState): boolean {
  return isPrivate || (photos.length > 0 && notKept !== undefined) || Object.values(keys).some(Boolean)
}
