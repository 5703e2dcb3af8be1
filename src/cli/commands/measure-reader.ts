import { addScores, NO_SCORE, type ReaderScore, scoreReading } from '../../evaluate/reader-score.ts'
import { foodTable } from '../../food-data/node.ts'
import type { Messages } from '../../messages/messages.ts'
import { readOnDevice } from '../input/read-on-device.ts'
import { menuTruthSchema, readTruths } from '../input/truth-files.ts'
import { textTable } from '../output/table.ts'

/** The board the reader was tuned on, and the folder of those it was not. */
const BOARDS = ['fixtures/photos/chalkboard.jpg', 'fixtures/photos/boards']

type Measured = ReaderScore & { readonly photo: string; readonly seconds: number }

/** `dishlight measure-reader [photo…]`: read each board on this machine and hold it against its truth. */
export async function measureReader(
  messages: Messages,
  photos: readonly string[],
  json?: boolean,
): Promise<void> {
  const paths = photos.length > 0 ? photos : BOARDS
  const boards = await readTruths(messages, paths, menuTruthSchema, 'cli.measureReader.badTruth')
  const measured: Measured[] = []
  for (const { path, truth } of boards) {
    const { items, seconds } = await readOnDevice(messages, path)
    measured.push({ photo: path, ...scoreReading(truth.items, items, foodTable()), seconds })
  }
  process.stdout.write(`${json ? JSON.stringify(measured, null, 1) : table(messages, measured)}\n`)
}

const COLUMNS = ['photo', 'lines', 'located', 'named', 'share', 'invented', 'seconds'] as const

function table(messages: Messages, measured: readonly Measured[]): string {
  const all: Measured = {
    photo: messages.say('cli.column.all'),
    ...measured.reduce<ReaderScore>(addScores, NO_SCORE),
    seconds: measured.reduce((sum, { seconds }) => sum + seconds, 0),
  }
  const rows = (measured.length > 1 ? [...measured, all] : measured).map((one) => cells(messages, one))
  const header = COLUMNS.map((id) => messages.say(`cli.column.${id}`))
  return textTable(header, rows, [1, 2, 3, 4, 5, 6])
}

function cells(
  { percent }: Messages,
  { photo, lines, located, named, invented, seconds }: Measured,
): readonly string[] {
  return [
    photo,
    `${lines}`,
    `${located}`,
    `${named}`,
    percent(named / lines),
    `${invented}`,
    seconds.toFixed(1),
  ]
}
