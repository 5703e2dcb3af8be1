import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collect } from '../../src/core/analysis/collect-looks.ts'
import { failuresOf } from '../../src/core/analysis/run.ts'
import { fuse } from '../../src/core/fusion/fuse.ts'
import { cropPhotoBytes } from '../../src/photo/node/crop.ts'
import { loadPhotoBytes } from '../../src/photo/node/load.ts'
import { serverClient } from '../../src/vision/clients/server/client.ts'
import { ensemble } from '../../src/vision/strategies/ensemble.ts'
import { regional } from '../../src/vision/strategies/regional.ts'
import { tiling } from '../../src/vision/strategies/tiling.ts'
import { LARGE_MENU_MS, largeMenu, MENU_LINES, readsWhatItIsShown } from '../support/large-menu.ts'
import { configOf, type LoopbackServer, serveOnLoopback } from '../support/loopback.ts'
import { startUpstream, type Upstream } from '../support/upstream/upstream.ts'

let upstream: Upstream
let server: LoopbackServer
let menu: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  // Drawn before the server shuts off every decoder it does not need.
  menu = await largeMenu()
  upstream = await startUpstream({ reply: readsWhatItIsShown, pieceChars: 4000 })
  server = await serveOnLoopback(
    configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key', GOOGLE_BASE_URL: `${upstream.url}/v1beta` }),
  )
})
afterAll(async () => {
  await server.close()
  await upstream.close()
})

describe('several looks and tiles through our own server', () => {
  it(
    'should read the large menu line by line, each look asked in its own way',
    async () => {
      const loaded = await loadPhotoBytes(menu, 'menu.jpg')
      if (!loaded.ok) throw new Error('the menu is no photo')
      const client = serverClient({ baseUrl: server.url, look: { family: 'google' } })
      const looking = tiling(ensemble(regional(client, cropPhotoBytes), { looks: 2 }), {
        tiling: 'auto',
      })
      const photo = loaded.value
      const { analysis, run } = await collect(photo, looking.look({ photo }, new AbortController().signal))
      expect(failuresOf(run)).toEqual([])
      const items = fuse(analysis.sightings, [], analysis.looks)
      expect(items.map(({ label }) => label)).toEqual(MENU_LINES.map(({ label }) => label))
      const prompts = upstream.requests.map(({ prompt }) => prompt)
      expect(prompts.filter((prompt) => prompt.includes('mind what is easily missed'))).toHaveLength(1)
      expect(
        prompts.filter((prompt) => prompt.includes('detail of a larger photo')).length,
      ).toBeGreaterThanOrEqual(9)
    },
    LARGE_MENU_MS,
  )
})
