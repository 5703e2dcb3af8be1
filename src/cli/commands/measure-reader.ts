import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { addScores, NO_SCORE, type ReaderScore, scoreReading } from '../../evaluate/reader-score.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { readOnDevice } from '../input/read-on-device.ts'
import { menuTruthSchema, readTruths } from '../input/truth-files.ts'
import { textTable } from '../output/table.ts'

/** The board the reader was tuned on, and the folder of those it was not. */
const BOARDS = ['fixtures/photos/chalkboard.jpg', 'fixtures/photos/boards']

type Measured = ReaderScore & { readonly photo: string; readonly seconds: number }

/** `dishlight measure-reader [photo…]`: read each board on this machine and hold it against its truth. */
export async function measureReader(photos: readonly string[], json?: boolean): Promise<void> {
  const boards = await readTruths(photos.length > 0 ? photos : BOARDS, menuTruthSchema, cliWording.badTruth)
  const measured: Measured[] = []
  for (const { path, truth } of boards) {
    const { items, seconds } = await readOnDevice(path)
    measured.push({ photo: path, ...scoreReading(truth.items, items, foodTable()), seconds })
  }
  process.stdout.write(`${json ? JSON.stringify(measured, null, 1) : table(measured)}\n`)
}

function table(measured: readonly Measured[]): string {
  const all: Measured = {
    photo: cliWording.measured.total,
    ...measured.reduce<ReaderScore>(addScores, NO_SCORE),
    seconds: measured.reduce((sum, { seconds }) => sum + seconds, 0),
  }
  const rows = (measured.length > 1 ? [...measured, all] : measured).map(cells)
  return textTable(cliWording.measured.columns, rows, [1, 2, 3, 4, 5, 6])
}

function cells({ photo, lines, located, named, invented, seconds }: Measured): readonly string[] {
  const share = `${Math.round((100 * named) / lines)} %`
  return [photo, `${lines}`, `${located}`, `${named}`, share, `${invented}`, seconds.toFixed(1)]
}
