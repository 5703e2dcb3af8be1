import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { addLabelScores, type LabelScore, NO_LABELS, scoreLabel } from '../../evaluate/label-score.ts'
import { labelWording } from '../../wording/en/labels.ts'
import { unusable } from '../exit-codes.ts'
import { readOnDevice } from '../input/read-on-device.ts'
import { labelTruthSchema, readTruths } from '../input/truth-files.ts'
import { textTable } from '../output/table.ts'

const LABELS = 'fixtures/labels'

type Measured = LabelScore & { readonly photo: string; readonly heldOut: boolean; readonly seconds: number }

/** `dishlight measure-labels [photo…]`: read each label on this machine and hold it against what is printed. */
export async function measureLabels(photos: readonly string[], json?: boolean): Promise<void> {
  const paths = photos.length > 0 ? photos : [LABELS].filter(existsSync)
  const labels = await readTruths(paths, labelTruthSchema, labelWording.badTruth)
  if (labels.length === 0) throw unusable(labelWording.noLabels)
  const measured: Measured[] = []
  for (const { path, truth } of labels) {
    const { items, seconds } = await readOnDevice(path)
    const panel = items.find((item) => item.panel)?.panel
    const { heldOut } = truth
    measured.push({ photo: basename(path), heldOut, ...scoreLabel(truth, panel), seconds })
  }
  process.stdout.write(`${json ? JSON.stringify(measured, null, 1) : table(measured)}\n`)
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
  const figures = [`${lines}`, `${near}`, share, `${allergens}`, `${found}`]
  return [...figures, named(missed), named(invented), seconds.toFixed(1)]
}
