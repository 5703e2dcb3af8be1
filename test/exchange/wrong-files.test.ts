import { describe, expect, it } from 'vitest'
import { toCoco } from '../../src/exchange/coco.ts'
import { IMPORT_IDS, IMPORTS, type ImportId } from '../../src/exchange/formats.ts'
import { importSentence } from '../../src/exchange/import-failure.ts'
import { toLabelStudio } from '../../src/exchange/label-studio.ts'
import { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import { judgedDocument } from '../support/export-document.ts'
import { english } from '../support/messages.ts'

const document = judgedDocument(['butter', 'apple'])
const GOOD = {
  coco: () => toCoco(document),
  'label-studio': () => toLabelStudio(document),
  w3c: () => toWebAnnotations(document),
} as const satisfies Record<ImportId, () => object>

/** A good file with one value replaced, or taken out where it is undefined. */
function spoilt(id: ImportId, path: readonly (string | number)[], value?: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(GOOD[id]()))
  const last = path.at(-1) as string
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], json) as Record<
    string,
    unknown
  >
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return json
}

async function sentenceFor(id: ImportId, json: unknown): Promise<string> {
  const read = (await IMPORTS[id]())(json)
  return read.ok ? 'it was read' : importSentence(english, read.failure)
}

const CASES: readonly (readonly [ImportId, readonly (string | number)[], unknown, string])[] = [
  ['coco', ['images'], undefined, 'images is missing'],
  ['coco', ['images', 0, 'width'], 0, 'images[0].width is not what it should be'],
  ['coco', ['annotations', 1, 'bbox'], [1, 2, 3], 'annotations[1].bbox is not what it should be'],
  ['coco', ['annotations', 1, 'bbox', 2], '3', 'annotations[1].bbox[2] is not what it should be'],
  ['coco', ['annotations', 1, 'bbox'], [5000, 0, 10, 10], 'annotations[1].bbox lies outside the photo'],
  ['coco', ['annotations', 0, 'bbox', 2], -50, 'annotations[0].bbox lies outside the photo'],
  [
    'coco',
    ['annotations', 0, 'image_id'],
    9,
    'annotations[0].image_id names something that is not in the file',
  ],
  [
    'coco',
    ['annotations', 0, 'category_id'],
    9,
    'annotations[0].category_id names something that is not in the file',
  ],
  [
    'coco',
    ['annotations', 0, 'attributes', 'count'],
    0,
    'annotations[0].attributes.count is not what it should be',
  ],
  ['coco', ['categories', 0, 'name'], 'x'.repeat(81), 'categories[0].name is not what it should be'],
  [
    'coco',
    ['images'],
    Array(5001).fill({ id: 1, file_name: 'a', width: 1, height: 1 }),
    'images has more entries',
  ],
  ['label-studio', [0, 'data', 'image'], undefined, '[0].data.image is missing'],
  [
    'label-studio',
    [0, 'predictions', 0, 'result', 0, 'value', 'x'],
    undefined,
    '[0].predictions[0].result[0].value.x is missing',
  ],
  [
    'label-studio',
    [0, 'predictions', 0, 'result', 0, 'value', 'rotation'],
    30,
    '[0].predictions[0].result[0].value.rotation is not what it should be',
  ],
  [
    'label-studio',
    [0, 'predictions', 0, 'result', 0, 'value', 'x'],
    400,
    '[0].predictions[0].result[0].value lies outside the photo',
  ],
  [
    'label-studio',
    [0, 'predictions', 0, 'result', 1, 'value', 'number'],
    0.5,
    '[0].predictions[0].result[1].value.number is not what it should be',
  ],
  ['w3c', ['first'], undefined, 'first is missing'],
  ['w3c', ['first', 'items', 1, 'body'], [], 'first.items[1].body is missing'],
  ['w3c', ['first', 'items', 0, 'target'], undefined, 'first.items[0].target is missing'],
  [
    'w3c',
    ['first', 'items', 0, 'target', 'selector', 'value'],
    'xywh=percent:10,20,30',
    'first.items[0].target.selector is not what it should be',
  ],
]

describe('a file of another program that cannot be read', () => {
  it.each(CASES)('of %s should be told by its field: %j', async (id, path, value, words) => {
    expect(await sentenceFor(id, spoilt(id, path, value))).toContain(`This file cannot be read: ${words}`)
  })

  it.each(IMPORT_IDS)('of %s should be told where it is no such file at all', async (id) => {
    for (const json of [null, 1, 'text', {}, [], [1]])
      expect(await sentenceFor(id, json)).toMatch(/^This file cannot be read: /)
  })
})
