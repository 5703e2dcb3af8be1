import { expect, it } from 'vitest'
import { readerTable } from '../../src/cli/output/reader-table.ts'
import { addScores, NO_SCORE, type ReaderScore } from '../../src/evaluate/reader-score.ts'
import { english } from '../support/messages.ts'
import { type ReadMenu, readDrawnMenus } from '../support/read-drawn-menus.ts'
import { READING_MS } from '../support/reading-time.ts'

/** Other dishes and prices: MENUS_SEED=another npm run measure-drawn-menus. */
const SEED = process.env.MENUS_SEED

/** `npm run measure-drawn-menus` reads the whole dozen; among all other tests the one that was held sideways will do. */
const isMeasuring = process.env.npm_lifecycle_event === 'measure-drawn-menus'
const SIDEWAYS: ReadonlySet<number> = new Set([10])

it(
  'should read menus in fonts that it was not tuned on, and invent nothing',
  async () => {
    const read: ReadMenu[] = []
    for await (const menu of readDrawnMenus(SEED, isMeasuring ? undefined : SIDEWAYS)) read.push(menu)
    for (const { photo, amiss } of read)
      if (amiss.length > 0) console.info(`${photo}\n  ${amiss.join('\n  ')}`)
    const all = {
      ...read.reduce<ReaderScore>(addScores, NO_SCORE),
      photo: english.say('cli.column.all'),
      unread: read.reduce((sum, { unread }) => sum + unread, 0),
      seconds: read.reduce((sum, { seconds }) => sum + seconds, 0),
    }
    console.info(readerTable(english, [...read, all]))
    expect(all.near / all.lines).toBeGreaterThanOrEqual(0.9)
    expect(all).toMatchObject({ invented: 0, pricesWrong: 0 })
  },
  2 * READING_MS,
)
