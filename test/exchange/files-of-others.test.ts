import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis/document.ts'
import { itemsOf } from '../../src/core/analysis/items.ts'
import { normalizedBox } from '../../src/core/geometry/normalized.ts'
import { IMPORTS, type ImportId } from '../../src/exchange/formats.ts'
import { isUnhashed, withPhotos } from '../../src/exchange/imported.ts'
import { toLabelStudio } from '../../src/exchange/label-studio.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { judgedDocument } from '../support/export-document.ts'

async function read(id: ImportId, json: unknown): Promise<readonly Analysis[]> {
  const result = (await IMPORTS[id]())(json)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const namesOf = (analysis: Analysis) => itemsOf(analysis, foodTable()).map(({ label }) => label)

/** As annotation tools write it: nothing but what the format asks for, and things of their own. */
const COCO = {
  info: {},
  licenses: [],
  images: [
    { id: 7, file_name: 'train/soup.jpg', width: 200, height: 100, date_captured: '' },
    { id: 8, file_name: 'train/cake.jpg', width: 300, height: 300 },
  ],
  categories: [{ id: 3, name: 'soup', supercategory: '' }],
  annotations: [
    {
      id: 1,
      image_id: 7,
      category_id: 3,
      bbox: [-2, 10, 104, 45],
      segmentation: [],
      attributes: { occluded: false },
    },
  ],
}

describe('files that other programs wrote', () => {
  it('should open from COCO as an analysis for each photo, with boxes cut at the edge', async () => {
    const [soup, cake] = await read('coco', COCO)
    expect(soup?.sightings).toMatchObject([
      { label: 'soup', count: 1, region: { box: { xMin: 0, yMin: 0.1, xMax: 0.51, yMax: 0.55 } } },
    ])
    expect(cake?.photos[0].name).toBe('train/cake.jpg')
    expect(cake?.sightings).toEqual([])
  })

  it('should know a photo by its name until the file of that name is at hand', async () => {
    const [soup] = await read('coco', COCO)
    if (!soup) throw new Error('nothing was read')
    expect(isUnhashed(soup.photos[0])).toBe(true)
    const atHand = { name: 'train/soup.jpg', sha256: 'c'.repeat(64), width: 400, height: 200 }
    expect(withPhotos(soup, [atHand]).photos).toEqual([atHand])
    const elsewhere = { ...atHand, name: 'soup.jpg' }
    expect(withPhotos(soup, [elsewhere]).photos).toEqual([elsewhere])
    expect(withPhotos(soup, [elsewhere, atHand]).photos).toEqual([atHand])
    expect(withPhotos(soup, [{ ...atHand, name: 'other.jpg' }])).toBe(soup)
    const below = { ...atHand, name: 'set/train/soup.jpg' }
    expect(withPhotos(soup, [elsewhere, below]).photos).toEqual([below])
  })

  it('should take no photo of another folder, and none of two that may be meant', async () => {
    const [soup] = await read('coco', COCO)
    if (!soup) throw new Error('nothing was read')
    const named = (name: string) => ({ name, sha256: 'c'.repeat(64), width: 400, height: 200 })
    expect(withPhotos(soup, [named('val/soup.jpg')])).toBe(soup)
    expect(withPhotos(soup, [named('a/train/soup.jpg'), named('b/train/soup.jpg')])).toBe(soup)
  })

  it.each([
    ['in pixels', 'xywh=pixel:20,10,40,50', { xMin: 0.1, yMin: 0.1, xMax: 0.3, yMax: 0.6 }],
    ['in pixels, which need not be said', 'xywh=20,10,40,50', { xMin: 0.1, yMin: 0.1, xMax: 0.3, yMax: 0.6 }],
    ['in percent', 'xywh=percent:10,10,20,50', { xMin: 0.1, yMin: 0.1, xMax: 0.3, yMax: 0.6 }],
  ])('should open from a list of Web Annotations with places %s', async (_, value, sides) => {
    const source = {
      id: 'https://example.org/p/rice%20bowl.jpg?w=1',
      'schema:width': 200,
      'schema:height': 100,
    }
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '#1',
      type: 'Annotation',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Looks good' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Rice' },
      ],
      target: { source, selector: { type: 'FragmentSelector', value } },
    }
    const [analysis] = await read('w3c', [annotation])
    expect(analysis?.photos[0]).toMatchObject({ name: 'rice bowl.jpg', width: 200, height: 100 })
    const [sighting] = analysis?.sightings ?? []
    expect(sighting?.label).toBe('Rice')
    const box = sighting?.region.kind === 'box' ? sighting.region.box : undefined
    for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const)
      expect(box?.[side]).toBeCloseTo(sides[side], 9)
  })

  it('should refuse places in pixels of a photo nobody knows the size of', async () => {
    const target = { source: 'a.jpg', selector: { type: 'FragmentSelector', value: 'xywh=1,2,3,4' } }
    const result = (await IMPORTS.w3c())([{ body: { value: 'Rice' }, target }])
    expect(result).toEqual({ ok: false, failure: { field: '[0].target.selector', problem: 'wrong' } })
  })

  it('should open what a person labelled by hand as items they added', async () => {
    const box = { x: 10, y: 20, width: 30, height: 40, rotation: 0, rectanglelabels: ['Rice'] }
    const dot = { x: 70, y: 80, width: 0.5, keypointlabels: ['Tea'] }
    const [analysis] = await read('label-studio', [
      {
        id: 1,
        data: { image: '/data/upload/1/a1b2-lunch.jpg' },
        annotations: [
          { was_cancelled: true, result: [{ id: 'z', type: 'rectanglelabels', value: { ...box, x: 0 } }] },
          {
            result: [
              { id: 'a', type: 'rectanglelabels', original_width: 800, original_height: 600, value: box },
              { id: 'b', type: 'keypointlabels', value: dot },
              { type: 'relation', from_id: 'a', to_id: 'b' },
              { id: 'c', type: 'choices', from_name: 'mood', value: { choices: ['Happy'] } },
            ],
          },
        ],
      },
    ])
    if (!analysis) throw new Error('nothing was read')
    expect(analysis.photos[0]).toMatchObject({ name: 'a1b2-lunch.jpg', width: 800, height: 600 })
    const items = itemsOf(analysis, foodTable())
    expect(items.map(({ label, region }) => [label, region.kind])).toEqual([
      ['Rice', 'box'],
      ['Tea', 'point'],
    ])
    const region = items[0]?.region
    expect(region?.kind === 'box' && region.box.xMax).toBeCloseTo(0.4, 9)
  })
})

describe('what was put right in Label Studio', () => {
  const seen = judgedDocument(['butter', 'apple', 'bread'])
  type Task = ReturnType<typeof toLabelStudio>[number]
  type Region = Task['predictions'][number]['result'][number] & { value: Record<string, unknown> }

  /** The prediction taken over as an annotation, its regions changed. */
  async function corrected(change: (regions: Region[]) => unknown[]): Promise<Analysis> {
    const [task] = JSON.parse(JSON.stringify(toLabelStudio(seen))) as Task[]
    const regions = (task?.predictions[0]?.result ?? []).map((each) => ({ ...each, id: `${each.id}#41` }))
    const result = change(JSON.parse(JSON.stringify(regions)))
    const [analysis] = await read('label-studio', [{ ...task, annotations: [{ result }] }])
    if (!analysis) throw new Error('nothing was read')
    return analysis
  }

  it('should come back without a correction where nothing was changed', async () => {
    const analysis = await corrected((regions) => regions)
    expect(analysis.edits).toEqual([])
    expect(namesOf(analysis)).toEqual(['butter', 'apple', 'bread'])
  })

  it('should come back as names, places, counts, removals and additions of the person', async () => {
    const analysis = await corrected((regions) => {
      const [butter, , , , bread, breadCount] = regions
      return [
        { ...butter, value: { ...butter?.value, rectanglelabels: ['Margarine'], x: 50 } },
        bread,
        { ...breadCount, value: { ...breadCount?.value, number: 4 } },
        { ...bread, id: 'new', value: { ...bread?.value, y: 70, height: 20, rectanglelabels: ['Honey'] } },
      ]
    })
    expect(analysis.edits.map(({ type }) => type)).toEqual([
      'rename',
      'move',
      'remove',
      'count',
      'add',
      'move',
    ])
    const items = itemsOf(analysis, foodTable())
    expect(items.map(({ label, count }) => [label, count])).toEqual([
      ['Margarine', 1],
      ['bread', 4],
      ['Honey', 1],
    ])
    const moved = items[0]?.region
    const box = moved?.kind === 'box' ? moved.box : normalizedBox({ xMin: 0, yMin: 0, xMax: 0, yMax: 0 })
    expect(box.xMin).toBeCloseTo(0.5, 6)
  })

  it('should go out once more with the prediction as it was, and the correction beside it', async () => {
    const analysis = await corrected(([butter, count]) => [
      { ...butter, value: { ...butter?.value, rectanglelabels: ['Margarine'] } },
      count,
    ])
    const [task] = toLabelStudio(judgedDocument(analysis))
    const labels = (result: Task['predictions'][number]['result'] | undefined) =>
      result?.flatMap(({ value }) => ('rectanglelabels' in value ? value.rectanglelabels : []))
    expect(labels(task?.predictions[0]?.result)).toEqual(['butter'])
    expect(labels(task?.annotations[0]?.result)).toEqual(['Margarine'])
  })
})
