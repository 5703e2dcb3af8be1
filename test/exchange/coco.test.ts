import { describe, expect, it } from 'vitest'
import { normalizedBox } from '../../src/core/geometry/normalized.ts'
import { toCoco } from '../../src/exchange/coco.ts'
import { documentOf, judgedDocument } from '../support/export-document.ts'
import { ANYONE } from '../support/people.ts'
import { row } from '../support/rows.ts'

describe('a COCO file', () => {
  it('should hold together: ids once each, and every reference to something that is there', () => {
    const coco = toCoco(judgedDocument(['butter', 'apple', 'butter', 'bread']))
    const ids = (all: readonly { readonly id: number }[]) => all.map(({ id }) => id)
    for (const all of [coco.images, coco.categories, coco.annotations, coco.licenses])
      expect(new Set(ids(all)).size).toBe(all.length)
    expect(coco.categories.map(({ name }) => name)).toEqual(['apple', 'bread', 'butter'])
    expect(coco.annotations).toHaveLength(4)
    for (const { image_id, category_id } of coco.annotations) {
      expect(ids(coco.images)).toContain(image_id)
      expect(ids(coco.categories)).toContain(category_id)
    }
    for (const { license } of coco.images) expect(ids(coco.licenses)).toContain(license)
  })

  it('should hold boxes and dots in pixels of the photo, outlines and areas that fit them', () => {
    const region = {
      kind: 'box',
      box: normalizedBox({ xMin: 0.25, yMin: 0.5, xMax: 0.75, yMax: 1 }),
    } as const
    const [annotation] = toCoco(documentOf([row({ region, at: { x: 0.5, y: 0.6 } })])).annotations
    expect(annotation).toMatchObject({
      bbox: [300, 450, 600, 450],
      area: 270_000,
      segmentation: [[300, 450, 900, 450, 900, 900, 300, 900]],
      keypoints: [600, 540, 2],
      num_keypoints: 1,
      iscrowd: 0,
    })
  })

  it('should tell verdicts as attributes, of people by name only where it may', () => {
    const people = [{ ...ANYONE, id: 'ben', name: 'Ben', allergies: ['milk'] as const }]
    const verdictsOf = (named: boolean) =>
      toCoco(judgedDocument(['butter'], people, { named })).annotations[0]?.attributes.verdicts
    expect(verdictsOf(true)).toMatchObject([
      {
        person: 'Ben',
        dot: 'avoid',
        advice: 'avoid',
        verdict: 'not-recommended',
        alerts: ['Contains milk.'],
      },
    ])
    expect(verdictsOf(false)?.[0]).not.toHaveProperty('person')
  })
})
