import './viewer/viewer.css'
import './ui/styles.css'
import { createRoot } from 'react-dom/client'
import { onFrame, saveFile } from './app/browser-page.ts'
import { browserMemory } from './app/browser-storage.ts'
import { createApp } from './app/create-app.ts'
import { rememberChanges, rememberedStore } from './app/persist.ts'
import type { Ports } from './app/ports.ts'
import { fetchSample, listSamples } from './app/samples.ts'
import { yieldToMain } from './core/util/yield-to-main.ts'
import { loadPhoto } from './photo/load.ts'
import { Dishlight } from './ui/app.tsx'
import { listClients } from './vision/clients/server/list-clients.ts'
import { peopleInWords } from './wording/en/people-in-words.ts'

const pace = { now: () => performance.now(), pause: () => new Promise<void>((resume) => setTimeout(resume)) }
const memory = browserMemory()

const ports: Ports = {
  loadPhoto,
  async loadFoods() {
    const { foodTableSteps } = await import('./core/nutrition/table/food-table.ts')
    return yieldToMain(foodTableSteps(), pace)
  },
  listClients,
  listSamples,
  fetchSample,
  async makeClient(choice, terms) {
    const [{ makeClient }, { cropPhoto }] = await Promise.all([
      import('./vision/browser-clients.ts'),
      import('./photo/crop.ts'),
    ])
    return makeClient(choice, terms, { crop: cropPhoto, pace })
  },
  forgetLooks: async () => (await import('./vision/browser-clients.ts')).forgetLooks(),
  describePeople: peopleInWords,
  memory,
  onFrame,
  now: pace.now,
  timestamp: () => new Date().toISOString(),
  saveFile,
}

const store = rememberedStore(memory)
rememberChanges(store, memory)
const app = createApp(ports, store)
const root = document.getElementById('app')
if (!root) throw new Error('The page has no #app')
createRoot(root).render(<Dishlight app={app} />)
void app.start()
