import { writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { measureReader } from '../../../src/cli/commands/measure-reader.ts'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import { foodTable, foodTableTexts } from '../../../src/food-data/node.ts'
import { loadPhotoBytes } from '../../../src/photo/node/load.ts'
import { nodeReaderClient } from '../../../src/vision/ocr/node.ts'
import { compareWithTruth } from '../../support/board-truth.ts'
import { chalkboardPart } from '../../support/chalkboard-part.ts'
import { english } from '../../support/messages.ts'
import { READING_MS } from '../../support/reading-time.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { path, write } = temporaryFolder()
afterEach(() => vi.restoreAllMocks())

/** In one process, which loads the reader's nets once. */
describe('reading part of the chalkboard in Node', () => {
  it(
    'should find and name most lines, and invent none',
    async () => {
      const { photo: bytes, truth } = await chalkboardPart()
      const photo = await loadPhotoBytes(bytes, 'chalkboard')
      if (!photo.ok) throw new Error(photo.failure.code)
      const found: Detection[] = []
      const stages = new Set<string>()
      const look = nodeReaderClient(async () => foodTable(), foodTableTexts, {
        silenceMs: READING_MS,
      }).look({ photo: photo.value }, new AbortController().signal)
      for await (const event of look) {
        if (event.type === 'detection') found.push(event.detection)
        if (event.type === 'stage') stages.add(event.stage)
        expect(event.type).not.toBe('failure')
      }
      const compared = compareWithTruth(found, truth)
      expect(compared.right / truth.items.length).toBeGreaterThanOrEqual(0.8)
      expect(compared.rightPrices / truth.items.length).toBeGreaterThanOrEqual(0.7)
      expect(compared).toMatchObject({ invented: [], wrongPrices: 0 })
      expect(stages).toEqual(new Set(['preparing', 'reading']))
      expect(found[0]?.amount).toEqual({ basis: 'menu' })
    },
    READING_MS,
  )

  it(
    'should measure the menus in a folder, foods known or not',
    async () => {
      const { photo, truth } = await chalkboardPart('four lines')
      writeFileSync(path('board.jpg'), photo)
      const items = truth.items.map(({ label, price, box }) => ({ label, price, box }))
      write('board.truth.json', { ...truth, kind: 'menu', items })
      let printed = ''
      vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        printed += text
        return true
      })
      await measureReader(english, [path()], true)
      const [board] = JSON.parse(printed)
      expect(board).toMatchObject({
        photo: path('board.jpg'),
        lines: items.length,
        foods: 0,
        pricesWrong: 0,
        invented: 0,
      })
      expect(board.near / board.lines).toBeGreaterThanOrEqual(0.75)
    },
    READING_MS,
  )
})
