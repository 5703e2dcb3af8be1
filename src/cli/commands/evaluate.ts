import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effort, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import type { LookCount, TilingMode } from '../../core/analysis/ports.ts'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { DEFAULT_NOISE, scaledNoise } from '../../evaluate/noise.ts'
import { simulatedObserver } from '../../evaluate/observer.ts'
import { type Case, type Evaluation, evaluate } from '../../evaluate/run.ts'
import { generatedScenes, type SceneSizes } from '../../evaluate/scenes.ts'
import type { Truth } from '../../evaluate/truth.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import { cropPhotoBytes } from '../../photo/node/crop.ts'
import { sentSize } from '../../photo/sizes.ts'
import { pipeline } from '../../vision/pipeline.ts'
import { EVALUATE_WORDS } from '../../wording/en/evaluate.ts'
import { stopOnInterrupt, unusable } from '../exit-codes.ts'
import { openClient } from '../input/client.ts'
import { openPhoto } from '../input/photos.ts'
import { truthsOf } from '../input/truth-files.ts'
import { PACE } from '../look-at-photo.ts'
import type { ClientName } from '../options/looking.ts'
import { type PersonOptions, personOf } from '../options/person.ts'
import {
  CHART_FILES,
  charts,
  csvTable,
  type Measured,
  markdownPage,
  markdownTable,
  withoutClock,
} from '../output/evaluate-tables.ts'

export type EvaluateOptions = PersonOptions & {
  readonly client?: ClientName | 'simulated'
  readonly model?: string
  readonly looks: readonly LookCount[]
  readonly zoom: TilingMode
  /** Absent: all looks at once, and a model thinks as much as it does unless told. */
  readonly effort?: readonly Effort[]
  readonly runs: number
  readonly scenes: number
  readonly things?: SceneSizes
  readonly noise: number
  readonly seed: string
  readonly out: string
  readonly json?: true
}

const DEFAULT_PHOTOS = ['fixtures/photos']

/** `dishlight evaluate [photos…]`: look at every photo with a known truth, with each effort and number of looks, and measure. */
export async function evaluateCommand(paths: readonly string[], options: EvaluateOptions): Promise<void> {
  const { looks, effort: efforts = [undefined], zoom: tiling, scenes, out } = options
  const simulated = options.client === 'simulated'
  if (!simulated && scenes > 0) throw unusable(EVALUATE_WORDS.scenesNeedSimulated)
  if (options.things && scenes === 0) throw unusable(EVALUATE_WORDS.thingsNeedScenes)
  const person = personOf(options)
  const cases = await casesIn(paths.length > 0 ? paths : DEFAULT_PHOTOS, simulated, options)
  await makeFolder(out)

  // A simulated observer is asked about a part of a photo as it is.
  const crop = simulated ? undefined : cropPhotoBytes
  const foods = foodTable()
  const signal = stopOnInterrupt()
  const evaluations: Evaluation[] = []
  for (const effort of efforts) {
    const clientOf = await clientMaker(cases, options, effort)
    for (const count of looks) {
      const name = EVALUATE_WORDS.looksOf(options.client ?? clientOf(0).id, count, effort)
      process.stderr.write(`${EVALUATE_WORDS.looking(name, cases.length)}\n`)
      const untilSettled = effort === 'auto' ? { people: [person], pace: PACE } : undefined
      const model = { looks: count, tiling, crop, foods, untilSettled }
      const client = (run: number) => pipeline(clientOf(run), { model })
      const strategy = { name, looks: count, ...(effort && { effort }), client }
      const asked = { cases, profiles: [person], foods, judge: foodJudge, runs: options.runs }
      evaluations.push(await evaluate(strategy, { ...asked, now: () => performance.now(), signal }))
    }
  }
  const measured = {
    simulated,
    photos: cases.length,
    things: cases.reduce((sum, { truth }) => sum + truth.items.length, 0),
    evaluations: simulated ? evaluations.map(withoutClock) : evaluations,
  }
  await writeAll(measured, out)
  process.stdout.write(`${options.json ? JSON.stringify(measured, null, 1) : markdownTable(measured)}\n`)
  process.stderr.write(`${EVALUATE_WORDS.written(out)}\n`)
}

/** Photos with their truths: those named, then the generated scenes. */
async function casesIn(
  paths: readonly string[],
  simulated: boolean,
  { scenes, seed, things }: EvaluateOptions,
): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const { path, truth } of await truthsOf(paths)) {
    cases.push({ photo: simulated ? unseen(truth) : await openPhoto(path), truth })
  }
  for (const truth of generatedScenes(scenes, foodTable(), seed, things)) {
    cases.push({ photo: unseen(truth), truth })
  }
  if (cases.length === 0) throw unusable(EVALUATE_WORDS.noTruth)
  return cases
}

/** A photo that a simulated observer is asked about: its size and name, no picture. */
function unseen({ name, width, height }: Truth): Photo {
  const image = { bytes: new Uint8Array(0), mediaType: 'image/jpeg' as const, width, height }
  const sha256 = createHash('sha256').update(name).digest('hex')
  return { name, sha256, sent: { ...image, ...sentSize(image) }, original: image }
}

/** Who looks in each run: a simulated observer errs anew, anyone else is the same. */
async function clientMaker(
  cases: readonly Case[],
  { client: name, model, noise, seed }: EvaluateOptions,
  effort: Effort | undefined,
): Promise<(run: number) => VisionClient> {
  if (name === 'simulated') {
    const truths = new Map(cases.map(({ photo, truth }) => [photo.sha256, truth]))
    const errors = { truths, foods: foodTable(), noise: scaledNoise(DEFAULT_NOISE, noise) }
    return (run) => simulatedObserver({ ...errors, seed: `${seed}/${run}` })
  }
  const client = await openClient(name, { ...(model !== undefined && { model }), effort })
  return () => client
}

async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true }).catch((error: Error) => error)
  if (made instanceof Error) throw unusable(EVALUATE_WORDS.noFolder(folder))
}

async function writeAll(measured: Measured, folder: string): Promise<void> {
  const { byLooks, byTokens } = charts(measured)
  const files = {
    'evaluation.json': `${JSON.stringify(measured, null, 1)}\n`,
    'evaluation.csv': csvTable(measured),
    'evaluation.md': markdownPage(measured, ['npx dishlight', ...process.argv.slice(2)].join(' ')),
    [CHART_FILES.byLooks]: byLooks,
    [CHART_FILES.byTokens]: byTokens,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
