import { addScores, NO_SCORE, type ReaderScore, scoreReading } from '../../evaluate/reader-score.ts'
import { foodTable } from '../../food-data/node.ts'
import type { Messages } from '../../messages/messages.ts'
import { menuTruths } from '../input/menu-truth.ts'
import { readOnDevice } from '../input/read-on-device.ts'
import { namedOr } from '../input/truth-files.ts'
import { readerTable } from '../output/reader-table.ts'

/** The board the reader was tuned on, and the folder of those it was not. */
const BOARDS = ['fixtures/photos/chalkboard.jpg', 'fixtures/photos/boards']

export type MeasuredReading = ReaderScore & {
  readonly photo: string
  /** Lines said to be there that nobody could make out. */
  readonly unread: number
  readonly seconds: number
}

/** `dishlight measure reader [photo or folder…]`: read each menu on this machine and hold it against its truth. */
export async function measureReader(
  messages: Messages,
  photos: readonly string[],
  json?: boolean,
): Promise<void> {
  const measured: MeasuredReading[] = []
  for (const { path, truth } of await menuTruths(messages, namedOr(messages, photos, BOARDS))) {
    const { items, unread, seconds } = await readOnDevice(messages, path)
    measured.push({ photo: path, ...scoreReading(truth, items, foodTable()), unread, seconds })
  }
  const all: MeasuredReading = {
    photo: messages.say('cli.column.all'),
    ...measured.reduce<ReaderScore>(addScores, NO_SCORE),
    unread: measured.reduce((sum, { unread }) => sum + unread, 0),
    seconds: measured.reduce((sum, { seconds }) => sum + seconds, 0),
  }
  const rows = measured.length > 1 ? [...measured, all] : measured
  process.stdout.write(`${json ? JSON.stringify(measured, null, 1) : readerTable(messages, rows)}\n`)
}
