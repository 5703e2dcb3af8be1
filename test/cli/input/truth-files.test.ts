import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { namedOr, readTruths, truthsOf } from '../../../src/cli/input/truth-files.ts'
import { english } from '../../support/messages.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-truth-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const OWN = {
  photo: 'lunch.jpg',
  width: 800,
  height: 600,
  items: [
    {
      id: 'a',
      label: 'Salmon',
      food: 'salmon fillet',
      box: { xMin: 0.1, yMin: 0.2, xMax: 0.5, yMax: 0.6 },
      grams: 140,
    },
  ],
}
const COCO = {
  images: [
    { id: 1, file_name: 'train/one.jpg', width: 200, height: 100 },
    { id: 2, file_name: 'two.jpg', width: 100, height: 100 },
  ],
  annotations: [
    { id: 11, image_id: 1, category_id: 5, bbox: [20, 10, 100, 50], area: 5000, iscrowd: 0 },
    { id: 12, image_id: 2, category_id: 5, bbox: [0, 0, 200, 50] },
  ],
  categories: [{ id: 5, name: 'apple', supercategory: 'food' }],
}
describe('truthsOf', () => {
  it('should read its own format beside the photo, by folder, by truth file and by photo', async () => {
    const file = write('lunch.truth.json', OWN)
    const expected = [
      { path: join(folder, 'lunch.jpg'), truth: { name: 'lunch.jpg', width: 800, height: 600 } },
    ]
    for (const named of [folder, file, join(folder, 'lunch.jpg')]) {
      const found = await truthsOf(english, [named])
      expect(found).toMatchObject(expected)
      expect(found).toMatchObject([{ truth: { items: [{ label: 'Salmon', count: 1, grams: 140 }] } }])
    }
  })

  it('should read the truths in a folder and leave what else lies there', async () => {
    write('lunch.truth.json', OWN)
    write('lunch.recording.json', { version: 1, events: [] })
    expect(await truthsOf(english, [folder])).toMatchObject([{ path: join(folder, 'lunch.jpg') }])
  })

  it('should read COCO boxes as shares of their image, cut at its edge', async () => {
    const found = await truthsOf(english, [write('set.json', COCO)])
    expect(found).toMatchObject([
      {
        path: join(folder, 'one.jpg'),
        truth: { items: [{ id: '11', label: 'apple', box: { xMin: 0.1, yMin: 0.1, xMax: 0.6, yMax: 0.6 } }] },
      },
      { truth: { name: 'two.jpg', items: [{ box: { xMin: 0, yMin: 0, xMax: 1, yMax: 0.5 } }] } },
    ])
  })

  it.each([
    ['torn.json', '{"photo": "x.jpg", "items"'],
    ['empty.json', ''],
    ['no-items.json', { ...OWN, items: [] }],
    ['outside.json', { ...OWN, items: [{ ...OWN.items[0], box: { xMin: 0, yMin: 0, xMax: 40, yMax: 1 } }] }],
    ['no-size.json', { ...OWN, width: 0 }],
    ['short-box.json', { ...COCO, annotations: [{ ...COCO.annotations[0], bbox: [1, 2, 3] }] }],
  ])('should name %s as the file that cannot be read', async (name, content) => {
    const file = write(name, content)
    await expect(truthsOf(english, [file])).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`${file} is not a truth file`),
    })
  })

  it('should name what is missing: the photo, its truth file, or every truth file of a folder', async () => {
    const photo = join(folder, 'none.jpg')
    await expect(truthsOf(english, [photo])).rejects.toThrow(`${photo} does not exist.`)
    await expect(truthsOf(english, [`${photo}.json`])).rejects.toThrow(`${photo}.json does not exist.`)
    await expect(truthsOf(english, [folder])).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`There is no truth file in ${folder}`),
    })
    write('none.jpg', '')
    await expect(truthsOf(english, [photo])).rejects.toThrow(`${photo} has no truth file beside it.`)
  })
})

describe('readTruths', () => {
  it('should find the photo beside its truth file, whatever kind it is', async () => {
    const file = write('card.truth.json', {})
    write('card.png', '')
    for (const named of [folder, file]) {
      const found = await readTruths(english, [named], z.object({}), 'evaluate.badTruth')
      expect(found).toMatchObject([{ path: join(folder, 'card.png') }])
    }
  })
})

describe('the photos to measure', () => {
  it('should be those named, or else the project’s own where they are', () => {
    expect(namedOr(english, ['a.jpg'], [folder])).toEqual(['a.jpg'])
    expect(namedOr(english, [], [folder, join(folder, 'gone')])).toEqual([folder])
    expect(() => namedOr(english, [], [join(folder, 'gone')])).toThrow(
      /^Name a photo that has a truth file beside it/,
    )
  })
})
