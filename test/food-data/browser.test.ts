import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadFoods } from '../../src/food-data/browser.ts'
import { foodTable } from '../../src/food-data/node.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PACE = { now: () => performance.now(), pause: async () => undefined }

afterEach(() => vi.unstubAllGlobals())

describe('the food table of a page', () => {
  it('should be asked for again after it could not be had, then once for all', async () => {
    const gone = vi.fn(async () => new Response('', { status: 404 }))
    vi.stubGlobal('fetch', gone)
    await expect(loadFoods(PACE)).rejects.toThrow(/food table.*404/)

    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      return new Response(readFileSync(ROOT + url.split('?')[0]))
    })
    const [foods, again] = await Promise.all([loadFoods(PACE), loadFoods(PACE)])
    expect(again).toBe(foods)
    expect(new Set(asked).size).toBe(asked.length)
    expect(foods.foods).toEqual(foodTable().foods)
    expect(foods.match('apple')).toEqual(foodTable().match('apple'))
  })
})
