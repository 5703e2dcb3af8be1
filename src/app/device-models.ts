import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeviceModel } from '../wire/models.ts'
import { deviceModel } from './choose-client.ts'
import type { App } from './create-app.ts'
import type { BrowserModelState } from './ports.ts'

export type { DeviceModel }

/** The models of this device, as the settings show them. */
export type DeviceModelsState = {
  /** Undefined until they are listed. */
  readonly models: readonly DeviceModel[] | undefined
  /** The server did not answer. */
  readonly unlisted: boolean
  /** Models may be fetched and removed from here. */
  readonly mayChange: boolean
  readonly browserModel: { readonly id: string; readonly state: BrowserModelState } | undefined
  /** What is being fetched; `share` is undefined while it is checked, or while nobody says how long it will be. */
  readonly fetching:
    | { readonly id: string; readonly share: number | undefined; readonly checking: boolean }
    | undefined
  /** What went wrong with a model; `sentence` is undefined if our own server could not be reached. */
  readonly failure: { readonly id: string; readonly sentence: string | undefined } | undefined
}

export type DeviceModelsControl = ReturnType<typeof createDeviceModels>

const controls = new WeakMap<App, DeviceModelsControl>()

/** One for each app, so that a download goes on when the settings are closed. */
export function deviceModelsOf(app: App): DeviceModelsControl {
  const control = controls.get(app) ?? createDeviceModels(app)
  controls.set(app, control)
  return control
}

type Needed = Pick<App, 'deviceModels' | 'changeSettings' | 'store'>

export function createDeviceModels({ deviceModels: ports, changeSettings, store: appStore }: Needed) {
  const store: StoreApi<DeviceModelsState> = createStore(() => ({
    models: undefined,
    unlisted: false,
    mayChange: false,
    browserModel: undefined,
    fetching: undefined,
    failure: undefined,
  }))
  let stop = new AbortController()

  const use = (device: string) => changeSettings({ look: { device } })
  const began = (id: string, share: number | undefined) => {
    stop.abort()
    stop = new AbortController()
    store.setState({ failure: undefined, fetching: { id, share, checking: false } })
    return stop.signal
  }
  const failed = (id: string, sentence?: string) => store.setState({ failure: { id, sentence } })

  async function refresh() {
    const [listed, browserModel] = await Promise.all([ports.list(), ports.browserModel()])
    const found = listed.ok ? listed.value : { models: undefined, mayChange: false }
    store.setState({ ...found, unlisted: !listed.ok, browserModel })
  }

  return {
    store,
    refresh,
    use,
    /** Looks with it as soon as it is there: whoever fetches an eye wants to see. */
    async fetch(id: string) {
      const signal = began(id, 0)
      for await (const event of ports.fetch(id, signal)) {
        if (signal.aborted) break
        if (event.type === 'fetched') {
          const share = event.of === undefined ? undefined : event.bytes / event.of
          store.setState({ fetching: { id, share, checking: false } })
        } else if (event.type === 'checking') {
          store.setState({ fetching: { id, share: undefined, checking: true } })
        } else if (event.type === 'installed') use(id)
        else failed(id, event.type === 'failed' ? event.message : undefined)
      }
      if (!signal.aborted) store.setState({ fetching: undefined })
      await refresh()
    },
    cancel() {
      stop.abort()
      store.setState({ fetching: undefined })
    },
    async remove(id: string) {
      if (!(await ports.remove(id))) failed(id)
      if (deviceModel(appStore.getState().settings) === id) changeSettings({ look: 'automatic' })
      await refresh()
    },
    /** Must be called while a click is handled. */
    async downloadBrowserModel(id: string) {
      const signal = began(id, 0)
      const told = (share: number) => {
        if (!signal.aborted) store.setState({ fetching: { id, share, checking: false } })
      }
      const isThere = await ports.downloadBrowserModel(told, signal)
      if (signal.aborted) return
      store.setState({ fetching: undefined })
      if (isThere) use(id)
      else failed(id)
      await refresh()
    },
  }
}
