import { basename } from 'node:path'
import type { AllergenId } from '../../core/terms/allergens.ts'
import { addLabelScores, type LabelScore, NO_LABELS, scoreLabel } from '../../evaluate/label-score.ts'
import type { Messages } from '../../messages/messages.ts'
import { labelTruthSchema } from '../input/label-truth.ts'
import { readOnDevice } from '../input/read-on-device.ts'
import { namedOr, readTruths } from '../input/truth-files.ts'
import { textTable } from '../output/table.ts'

const LABELS = ['fixtures/labels']

type Measured = LabelScore & { readonly photo: string; readonly heldOut: boolean; readonly seconds: number }

/** `dishlight measure labels [photo…]`: read each label on this machine and hold it against what is printed. */
export async function measureLabels(
  messages: Messages,
  photos: readonly string[],
  json?: boolean,
): Promise<void> {
  const paths = namedOr(messages, photos, LABELS)
  const labels = await readTruths(messages, paths, labelTruthSchema, 'cli.measureLabels.badTruth')
  const measured: Measured[] = []
  for (const { path, truth } of labels) {
    const { items, seconds } = await readOnDevice(messages, path)
    const panel = items.find((item) => item.panel)?.panel
    const { heldOut } = truth
    measured.push({ photo: basename(path), heldOut, ...scoreLabel(truth, panel), seconds })
  }
  process.stdout.write(`${json ? JSON.stringify(measured, null, 1) : table(messages, measured)}\n`)
}

const COLUMNS = [
  'photo',
  'tuned',
  'lines',
  'near',
  'share',
  'allergens',
  'found',
  'missed',
  'invented',
  'seconds',
] as const

function table(messages: Messages, measured: readonly Measured[]): string {
  const { say } = messages
  const rows = measured.map((one) => [
    one.photo,
    say('cli.measureLabels.tuned', { heldOut: one.heldOut }),
    ...cells(messages, one),
  ])
  const seconds = measured.reduce((sum, one) => sum + one.seconds, 0)
  const all = { ...measured.reduce<LabelScore>(addLabelScores, NO_LABELS), seconds }
  const total = [say('cli.column.all'), '', ...cells(messages, all)]
  const header = COLUMNS.map((id) => say(`cli.column.${id}`))
  return textTable(header, measured.length > 1 ? [...rows, total] : rows, [2, 3, 4, 5, 6, 9])
}

function cells({ say, list, percent }: Messages, score: LabelScore & { readonly seconds: number }) {
  const { lines, near, allergens, found, missed, invented, seconds } = score
  const named = (ids: readonly AllergenId[]) =>
    ids.length === 0
      ? '–'
      : list(
          ids.map((id) => say(`health.allergen.${id}`)),
          'none',
        )
  const share = lines === 0 ? '–' : percent(near / lines)
  const figures = [`${lines}`, `${near}`, share, `${allergens}`, `${found}`]
  return [...figures, named(missed), named(invented), seconds.toFixed(1)]
}
