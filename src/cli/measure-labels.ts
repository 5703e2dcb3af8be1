import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Failure } from '../core/analysis/failure.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { Panel } from '../core/detection/panel.ts'
import { nodeReaderClient } from '../vision/reader/node.ts'
import { cliWording } from '../wording/en/cli.ts'
import { labelWording } from '../wording/en/labels.ts'
import { DONE, type Ending, endWith, failed, goOn, misunderstood, type Step } from './ending.ts'
import { addLabelScores, type LabelScore, NO_LABELS, scoreLabel } from './label-score.ts'
import { type LabelTruth, parseLabelTruth } from './label-truth.ts'
import { openPhoto } from './open-photo.ts'
import { parseJson } from './parse-json.ts'
import { textTable } from './table.ts'

const LABELS = 'fixtures/labels'

/** `platelens measure-labels [photo…]`: read each label on this machine and hold it against what is printed. */
export async function measureLabels(photos: readonly string[], options: { json?: boolean }): Promise<Ending> {
  const paths = photos.length > 0 ? photos : await labels()
  if (paths.length === 0) return misunderstood(labelWording.noLabels)
  const measured: Measured[] = []
  for (const path of paths) {
    const result = await measure(path)
    if (!result.ok) return result.ending
    measured.push(result.value)
  }
  process.stdout.write(`${options.json ? JSON.stringify(measured, null, 1) : table(measured)}\n`)
  return DONE
}

type Measured = LabelScore & { readonly photo: string; readonly heldOut: boolean; readonly seconds: number }

async function measure(path: string): Promise<Step<Measured>> {
  const truth = await truthOf(path)
  if (!truth.ok) return truth
  const photo = await openPhoto(path)
  if (!photo.ok) return photo
  const started = performance.now()
  const { panel, failure } = await read(photo.value)
  if (failure) return endWith(failed(failure))
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const { heldOut } = truth.value
  return goOn({ photo: basename(path), heldOut, ...scoreLabel(truth.value, panel), seconds })
}

async function read(
  photo: Photo,
): Promise<{ readonly panel: Panel | undefined; readonly failure: Failure | undefined }> {
  let panel: Panel | undefined
  let failure: Failure | undefined
  for await (const event of nodeReaderClient().look({ photo }, new AbortController().signal)) {
    if (event.type === 'detection') panel ??= event.detection.panel
    if (event.type === 'failure') failure = event.failure
  }
  return { panel, failure }
}

async function truthOf(photo: string): Promise<Step<LabelTruth>> {
  const path = truthPath(photo)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return endWith(misunderstood(cliWording.cannotRead(path)))
  const truth = parseLabelTruth(parseJson(text))
  return truth ? goOn(truth) : endWith(misunderstood(labelWording.badTruth(path)))
}

async function labels(): Promise<readonly string[]> {
  const names = await readdir(LABELS).catch(() => [])
  const photos = names.filter((name) => name.endsWith('.jpg')).sort()
  return photos.map((name) => join(LABELS, name)).filter((path) => existsSync(truthPath(path)))
}

function truthPath(photo: string): string {
  return photo.replace(/\.[^.]+$/, '.truth.json')
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
