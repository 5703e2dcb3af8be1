import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../core/analysis/failure.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { Detection } from '../core/detection/detection.ts'
import { foodTable } from '../core/nutrition/food-table.ts'
import { nodeReaderClient } from '../vision/reader/node.ts'
import { cliWording } from '../wording/en/cli.ts'
import { DONE, type Ending, endWith, failed, goOn, misunderstood, type Step } from './ending.ts'
import { parseTruth, type TruthLine } from './menu-truth.ts'
import { openPhoto } from './open-photo.ts'
import { parseJson } from './parse-json.ts'
import { addScores, NO_SCORE, type ReaderScore, scoreReading } from './reader-score.ts'
import { textTable } from './table.ts'

/** The board the reader was tuned on, and the folder of those it was not. */
const TUNED_ON = 'fixtures/photos/chalkboard.jpg'
const HELD_OUT = 'fixtures/photos/boards'

/** `platelens measure-reader [photo…]`: read each board on this machine and hold it against its truth. */
export async function measureReader(photos: readonly string[], options: { json?: boolean }): Promise<Ending> {
  const paths = photos.length > 0 ? photos : await boards()
  if (paths.length === 0) return misunderstood(cliWording.noBoards)
  const measured: Measured[] = []
  for (const path of paths) {
    const result = await measure(path)
    if (!result.ok) return result.ending
    measured.push(result.value)
  }
  process.stdout.write(`${options.json ? JSON.stringify(measured, null, 1) : table(measured)}\n`)
  return DONE
}

type Measured = ReaderScore & { readonly photo: string; readonly seconds: number }

async function measure(path: string): Promise<Step<Measured>> {
  const truth = await truthOf(path)
  if (!truth.ok) return truth
  const photo = await openPhoto(path)
  if (!photo.ok) return photo
  const started = performance.now()
  const { items, failure } = await read(photo.value)
  if (failure) return endWith(failed(failure))
  const seconds = Math.round((performance.now() - started) / 100) / 10
  return goOn({ photo: path, ...scoreReading(truth.value, items, foodTable()), seconds })
}

async function read(photo: Photo): Promise<{ items: readonly Detection[]; failure: Failure | undefined }> {
  const items: Detection[] = []
  let failure: Failure | undefined
  for await (const event of nodeReaderClient().look({ photo }, new AbortController().signal)) {
    if (event.type === 'detection') items.push(event.detection)
    if (event.type === 'failure') failure = event.failure
  }
  return { items, failure }
}

async function truthOf(photo: string): Promise<Step<readonly TruthLine[]>> {
  const path = truthPath(photo)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return endWith(misunderstood(cliWording.cannotRead(path)))
  const truth = parseTruth(parseJson(text))
  return truth ? goOn(truth) : endWith(misunderstood(cliWording.badTruth(path)))
}

async function boards(): Promise<readonly string[]> {
  const heldOut = await readdir(HELD_OUT).catch(() => [])
  const all = [TUNED_ON, ...heldOut.sort().map((name) => join(HELD_OUT, name))]
  return all.filter((path) => path.endsWith('.jpg') && existsSync(truthPath(path)))
}

function truthPath(photo: string): string {
  return photo.replace(/\.[^.]+$/, '.truth.json')
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
