import type { AppStore } from './create-store.ts'
import type { Ports } from './ports.ts'

export type FoodLoading = {
  /** Fetches the food table once. Never rejects: on failure the state says so, and the next call tries again. */
  loadFoods(): Promise<void>
}

export function createFoodLoading(store: AppStore, ports: Ports): FoodLoading {
  let loading: Promise<void> | undefined

  async function load() {
    store.setState({ foodsMissing: false })
    try {
      store.setState({ foods: await ports.loadFoods() })
    } catch {
      loading = undefined
      store.setState({ foodsMissing: true })
    }
  }

  return {
    loadFoods() {
      loading ??= load()
      return loading
    },
  }
}
