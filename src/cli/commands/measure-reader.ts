import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { type Ending, goOn, type Step } from '../exit-codes.ts'
import { parseTruth } from '../input/menu-truth.ts'
import { photosWithTruth, truthBeside } from '../input/truth-beside.ts'
import { textTable } from '../output/table.ts'
import { measureEach, print, readOnDevice } from '../read-on-device.ts'
import { addScores, NO_SCORE, type ReaderScore, scoreReading } from '../reader-score.ts'

/** The board the reader was tuned on, and the folder of those it was not. */
const TUNED_ON = 'fixtures/photos/chalkboard.jpg'
const HELD_OUT = 'fixtures/photos/boards'

/** `dishlight measure-reader [photo…]`: read each board on this machine and hold it against its truth. */
export async function measureReader(photos: readonly string[], options: { json?: boolean }): Promise<Ending> {
  const paths = photos.length > 0 ? photos : [TUNED_ON, ...(await photosWithTruth(HELD_OUT))]
  const measured = await measureEach(paths, measure)
  return measured.ok ? print(measured.value, table, options.json) : measured.ending
}

type Measured = ReaderScore & { readonly photo: string; readonly seconds: number }

async function measure(path: string): Promise<Step<Measured>> {
  const truth = await truthBeside(path, parseTruth, cliWording.badTruth)
  if (!truth.ok) return truth
  const read = await readOnDevice(path)
  if (!read.ok) return read
  const { items, seconds } = read.value
  return goOn({ photo: path, ...scoreReading(truth.value, items, foodTable()), seconds })
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
