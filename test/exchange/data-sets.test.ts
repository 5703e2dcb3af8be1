import { describe, expect, it } from 'vitest'
import { toCocoSet } from '../../src/exchange/coco-set.ts'
import type { ExportDocument } from '../../src/exchange/document.ts'
import { fromCoco } from '../../src/exchange/from-coco.ts'
import { fromLabelStudio } from '../../src/exchange/from-label-studio.ts'
import { fromWebAnnotations } from '../../src/exchange/from-web-annotations.ts'
import { toLabelStudioSet } from '../../src/exchange/label-studio.ts'
import { toWebAnnotationSet } from '../../src/exchange/web-annotations.ts'
import { setAsCsv } from '../../src/handout/csv.ts'
import { judgedDocument } from '../support/export-document.ts'

function photo(name: string, ...foods: readonly string[]): ExportDocument {
  const document = judgedDocument(foods)
  const [first] = document.analysis.photos
  const sha256 = Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64)
  return { ...document, analysis: { ...document.analysis, photos: [{ ...first, name, sha256 }] } }
}

const monday = photo('monday/a.jpg', 'butter', 'apple')
const tuesday = photo('tuesday/a.jpg', 'bread', 'butter')

describe('a data set of many photos', () => {
  it('should be one COCO file, each category in it once', () => {
    const coco = toCocoSet([monday, tuesday])
    expect(coco.images.map(({ id, file_name }) => [id, file_name])).toEqual([
      [1, 'monday/a.jpg'],
      [2, 'tuesday/a.jpg'],
    ])
    expect(coco.categories.map(({ name }) => name).sort()).toEqual(['apple', 'bread', 'butter'])
    const nameOf = new Map(coco.categories.map(({ id, name }) => [id, name]))
    expect(coco.annotations.map((each) => [each.image_id, nameOf.get(each.category_id)])).toEqual([
      [1, 'butter'],
      [1, 'apple'],
      [2, 'bread'],
      [2, 'butter'],
    ])
    expect(new Set(coco.annotations.map(({ id }) => id)).size).toBe(4)
  })

  it('should keep the numbers it had where a photo is added before the others', () => {
    const before = toCocoSet([tuesday])
    const after = toCocoSet([monday, tuesday], before)
    expect(after.images).toEqual(expect.arrayContaining(before.images))
    expect(after.categories).toEqual(expect.arrayContaining(before.categories))
    expect(after.annotations).toEqual(expect.arrayContaining(before.annotations))
    expect(after.annotations).toHaveLength(4)
    const tasks = toLabelStudioSet([tuesday])
    expect(toLabelStudioSet([monday, tuesday], tasks).map(({ id, data }) => [id, data.image])).toEqual([
      [2, 'monday/a.jpg'],
      [1, 'tuesday/a.jpg'],
    ])
  })

  it('should be read back as an analysis of each photo, with its folder', () => {
    const documents = [monday, tuesday] as const
    for (const read of [
      fromCoco(toCocoSet(documents)),
      fromWebAnnotations(toWebAnnotationSet(documents)),
      fromLabelStudio(toLabelStudioSet(documents)),
    ]) {
      const analyses = read.ok ? read.value : []
      expect(analyses.map(({ photos: [{ name }] }) => name)).toEqual(['monday/a.jpg', 'tuesday/a.jpg'])
      expect(analyses.map(({ sightings }) => sightings.map(({ label }) => label).sort())).toEqual([
        ['apple', 'butter'],
        ['bread', 'butter'],
      ])
    }
  })

  it('should be one collection of web annotations, called as they are by themselves', () => {
    const both = toWebAnnotationSet([monday, tuesday])
    const [first] = toWebAnnotationSet([tuesday]).first.items
    expect(both.total).toBe(4)
    expect(both.first.items.find(({ id }) => id === first?.id)).toEqual(first)
    expect(new Set(both.first.items.map(({ id }) => id)).size).toBe(4)
  })

  it('should be one table that says which photo each line is of', () => {
    const [heading, ...lines] = setAsCsv(monday.messages, [monday, tuesday], monday.people)
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n')
    const column = heading?.split(',').indexOf('Photos') ?? -1
    expect(lines.map((line) => line.split(',')[1])).toEqual(
      expect.arrayContaining(['Apple', 'Butter', 'Bread']),
    )
    const photos = setAsCsv(monday.messages, [monday, tuesday], monday.people).match(/(mon|tues)day\/a\.jpg/g)
    expect(column).toBeGreaterThan(0)
    expect(photos).toEqual(['monday/a.jpg', 'monday/a.jpg', 'tuesday/a.jpg', 'tuesday/a.jpg'])
  })
})
