import type { Sample } from '../core/analysis/ports.ts'
import { OFFLINE } from '../wire/fetch-json.ts'
import type { Ports } from './ports.ts'
import type { AppStore } from './store.ts'

/** The guided look at the real screen, at a sample unless a photo is open. */
export function createTour(store: AppStore, ports: Ports, openSample: (sample: Sample) => Promise<void>) {
  return {
    /** Settles once it has begun. Where the sample cannot be had there is nothing to show. */
    async beginTour() {
      const { photos, left, samples } = store.getState()
      if (photos.length === 0 || left) {
        const [sample] = samples.length > 0 ? samples : await ports.listSamples()
        if (!sample) return store.setState({ trouble: { kind: 'failure', failure: OFFLINE.failure } })
        await openSample(sample)
      }
      const { photos: open, left: away } = store.getState()
      if (open.length > 0 && !away) store.setState({ touring: true })
    },
    /** Once seen or skipped, it is not offered again. */
    endTour() {
      store.setState(({ settings }) => ({
        touring: false,
        selectedId: undefined,
        settings: { ...settings, shownAround: true },
      }))
    },
  }
}
