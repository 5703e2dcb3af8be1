import { basename } from 'node:path'
import { labelWording } from '../../wording/en/labels.ts'
import { type Ending, goOn, misunderstood, type Step } from '../exit-codes.ts'
import { parseLabelTruth } from '../input/label-truth.ts'
import { photosWithTruth, truthBeside } from '../input/truth-beside.ts'
import { addLabelScores, type LabelScore, NO_LABELS, scoreLabel } from '../label-score.ts'
import { textTable } from '../output/table.ts'
import { measureEach, print, readOnDevice } from '../read-on-device.ts'

const LABELS = 'fixtures/labels'

/** `dishlight measure-labels [photo…]`: read each label on this machine and hold it against what is printed. */
export async function measureLabels(photos: readonly string[], options: { json?: boolean }): Promise<Ending> {
  const paths = photos.length > 0 ? photos : await photosWithTruth(LABELS)
  if (paths.length === 0) return misunderstood(labelWording.noLabels)
  const measured = await measureEach(paths, measure)
  return measured.ok ? print(measured.value, table, options.json) : measured.ending
}

type Measured = LabelScore & { readonly photo: string; readonly heldOut: boolean; readonly seconds: number }

async function measure(path: string): Promise<Step<Measured>> {
  const truth = await truthBeside(path, parseLabelTruth, labelWording.badTruth)
  if (!truth.ok) return truth
  const read = await readOnDevice(path)
  if (!read.ok) return read
  const { items, seconds } = read.value
  const panel = items.find((item) => item.panel)?.panel
  const { heldOut } = truth.value
  return goOn({ photo: basename(path), heldOut, ...scoreLabel(truth.value, panel), seconds })
}

function table(measured: readonly Measured[]): string {
  const rows = measured.map((one) => [one.photo, labelWording.tuning(one.heldOut), ...cells(one)])
  const seconds = measured.reduce((sum, one) => sum + one.seconds, 0)
  const all = { ...measured.reduce<LabelScore>(addLabelScores, NO_LABELS), seconds }
  const total = [labelWording.total, '', ...cells(all)]
  return textTable(labelWording.columns, measured.length > 1 ? [...rows, total] : rows, [2, 3, 4, 5, 6, 9])
}

function cells(score: LabelScore & { readonly seconds: number }): readonly string[] {
  const { lines, near, allergens, found, missed, invented, seconds } = score
  const share = `${Math.round((100 * near) / lines)} %`
  const named = (list: readonly string[]) => (list.length === 0 ? '–' : list.join(', '))
  return [
    `${lines}`,
    `${near}`,
    share,
    `${allergens}`,
    `${found}`,
    named(missed),
    named(invented),
    seconds.toFixed(1),
  ]
}
