import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { loadPhotoBytes } from '../../../src/photo/node/load.ts'
import { nodeReaderClient } from '../../../src/vision/ocr/node.ts'
import { type BoardTruth, compareWithTruth } from '../../support/board-truth.ts'
import { READING_MS } from '../../support/reading-time.ts'

const PHOTO = 'fixtures/photos/chalkboard.jpg'

describe('reading the chalkboard in Node', () => {
  it(
    'should find and name most lines, and invent none',
    async () => {
      const photo = await loadPhotoBytes(readFileSync(PHOTO), 'chalkboard')
      if (!photo.ok) throw new Error(photo.failure.code)
      const found: Detection[] = []
      const stages = new Set<string>()
      const look = nodeReaderClient(async () => foodTable(), { timeLimitMs: READING_MS }).look(
        { photo: photo.value },
        new AbortController().signal,
      )
      for await (const event of look) {
        if (event.type === 'detection') found.push(event.detection)
        if (event.type === 'stage') stages.add(event.stage)
        expect(event.type).not.toBe('failure')
      }
      const truth = JSON.parse(readFileSync(PHOTO.replace('.jpg', '.truth.json'), 'utf8')) as BoardTruth
      const { right, invented, wrongSections } = compareWithTruth(found, truth)
      expect(right / truth.items.length).toBeGreaterThanOrEqual(0.8)
      expect(invented).toEqual([])
      expect(wrongSections).toBeLessThanOrEqual(2)
      expect(stages).toEqual(new Set(['preparing', 'reading']))
      expect(found[0]?.amount).toEqual({ basis: 'menu' })
    },
    READING_MS,
  )
})
