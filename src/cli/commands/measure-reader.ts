import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { addScores, NO_SCORE, type ReaderScore, scoreReading } from '../../evaluate/reader-score.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { menuTruthSchema, photosWithTruth, truthBeside } from '../input/truth-files.ts'
import { textTable } from '../output/table.ts'
import { measurePhotos, readOnDevice } from './measure-photos.ts'

/** The board the reader was tuned on, and the folder of those it was not. */
const TUNED_ON = 'fixtures/photos/chalkboard.jpg'
const HELD_OUT = 'fixtures/photos/boards'

/** `dishlight measure-reader [photo…]`: read each board on this machine and hold it against its truth. */
export async function measureReader(photos: readonly string[], json?: boolean): Promise<void> {
  const paths = photos.length > 0 ? photos : [TUNED_ON, ...(await photosWithTruth(HELD_OUT))]
  await measurePhotos(paths, measure, table, json)
}

type Measured = ReaderScore & { readonly photo: string; readonly seconds: number }

async function measure(photo: string): Promise<Measured> {
  const truth = await truthBeside(photo, menuTruthSchema, cliWording.badTruth)
  const { items, seconds } = await readOnDevice(photo)
  return { photo, ...scoreReading(truth.items, items, foodTable()), seconds }
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
