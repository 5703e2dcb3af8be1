import { chooseClient } from './choose-client.ts'
import { type AppStore, createAppStore } from './create-store.ts'
import { createEditing, type Editing } from './edit-items.ts'
import { createFoodLoading, type FoodLoading } from './food-loading.ts'
import { createLatestWins } from './latest-wins.ts'
import { createOpening, type Opening } from './open-photo.ts'
import { createPeople, type People } from './people.ts'
import { createPhotoSet, type PhotoSet } from './photo-set.ts'
import type { Ports } from './ports.ts'
import { createReports, type Reports } from './reports.ts'
import { createLooking, type Looking } from './run-look.ts'
import { createView, type View } from './view.ts'

/** One mounted instance: its state and everything that can be done with it. */
export type App = Looking &
  Opening &
  PhotoSet &
  Editing &
  People &
  Reports &
  FoodLoading &
  View & {
    readonly store: AppStore
    /** Fetches what the start screen offers. Settles when all of it is there or failed. */
    start(): Promise<void>
    refreshClients(): Promise<void>
    /** Asks for another look at every open photo, by whoever is set in Settings. A prepared sample stays as it is. */
    lookAgain(): Promise<void>
    dismissChanges(): void
    /** Looks kept on this device; what is on the screen stays. */
    forgetLooks(): Promise<void>
  }

export function createApp(ports: Ports, store: AppStore = createAppStore()): App {
  const foods = createFoodLoading(store, ports)
  const looking = createLooking(store, ports, foods)
  const turn = createLatestWins()
  const opening = createOpening(store, ports, looking, foods, turn)
  const refreshClients = async () => {
    const listed = await ports.listClients()
    store.setState({ offers: listed.ok ? listed.value : [] })
  }
  return {
    store,
    ...looking,
    ...opening,
    ...createPhotoSet(store, looking),
    ...createEditing(store),
    ...createPeople(store),
    ...createReports(store, ports, looking, foods, turn),
    ...foods,
    ...createView(store),
    refreshClients,
    async lookAgain() {
      const { analysis, photos, sample } = store.getState()
      const choice = chooseClient(store.getState())
      if (!choice) return
      if (!analysis || analysis.looks.length === 0) return await looking.look(choice)
      store.setState({ before: analysis })
      const asked = photos.map(({ sha256 }) => sha256).filter((photo) => photo !== sample)
      await looking.look(choice.kind === 'model' ? { ...choice, again: true } : choice, asked)
    },
    dismissChanges: () => store.setState({ before: undefined }),
    forgetLooks: ports.forgetLooks,
    async start() {
      await Promise.all([
        refreshClients(),
        ports.listSamples().then((samples) => store.setState({ samples })),
      ])
    },
  }
}
