import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collect } from '../../../src/core/analysis/collect-looks.ts'
import type { Photo } from '../../../src/core/analysis/photo.ts'
import { failuresOf } from '../../../src/core/analysis/run.ts'
import { fuse } from '../../../src/core/fusion/fuse.ts'
import { cropPhotoBytes } from '../../../src/photo/node/crop.ts'
import { loadPhotoBytes } from '../../../src/photo/node/load.ts'
import { modelClient } from '../../../src/vision/clients/model/client.ts'
import { regional } from '../../../src/vision/strategies/regional.ts'
import { tiling } from '../../../src/vision/strategies/tiling.ts'
import { LARGE_MENU_MS, largeMenu, MENU_LINES, readsWhatItIsShown } from '../../support/large-menu.ts'
import { startUpstream, type Upstream } from '../../support/upstream/upstream.ts'

let upstream: Upstream
let photo: Photo
beforeAll(async () => {
  upstream = await startUpstream({ reply: readsWhatItIsShown, pieceChars: 4000 })
  const loaded = await loadPhotoBytes(await largeMenu(), 'menu.jpg')
  if (!loaded.ok) throw new Error('the menu is no photo')
  photo = loaded.value
})
afterAll(() => upstream.close())

describe('tiling on a menu of 120 lines, 4000 × 3000 pixels', () => {
  const families = [
    ['google', 'gemini-flash-latest', '/v1beta'],
    ['anthropic', 'claude-sonnet-5', '/v1'],
  ] as const

  it.each(families)(
    'should make every line an item, in order, with its section and price: %s',
    async (family, model, path) => {
      const client = modelClient({ family, model, baseUrl: upstream.url + path, apiKey: 'key' })
      const before = upstream.requests.length
      const looking = tiling(regional(client, cropPhotoBytes), { tiling: 'auto' })
      const { analysis, run } = await collect(photo, looking.look({ photo }, new AbortController().signal))
      expect(failuresOf(run)).toEqual([])
      const items = fuse(analysis.sightings, [], analysis.looks)
      expect(items.map(({ label }) => label)).toEqual(MENU_LINES.map(({ label }) => label))
      expect(items.map(({ menu }) => menu)).toEqual(
        MENU_LINES.map(({ section, price }) => ({ section, price })),
      )
      for (const [index, { region }] of items.entries()) {
        const { box } = MENU_LINES[index]!
        if (region.kind !== 'box') throw new Error('no box')
        for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const) {
          expect(Math.abs(region.box[side] - box[side])).toBeLessThan(0.006)
        }
      }
      expect(upstream.requests.length - before).toBe(10)
    },
    LARGE_MENU_MS,
  )

  it('should miss lines with one look, which is why it zooms', async () => {
    const client = modelClient({
      family: 'google',
      model: 'gemini-flash-latest',
      baseUrl: `${upstream.url}/v1beta`,
      apiKey: 'key',
    })
    const { analysis } = await collect(photo, client.look({ photo }, new AbortController().signal))
    expect(fuse(analysis.sightings, [], analysis.looks)).toHaveLength(80)
  })
})
