import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effort, VisionClient } from '../../core/analysis/look.ts'
import type { LookCount, Placer, TilingMode } from '../../core/analysis/ports.ts'
import { DEFAULT_NOISE, scaledNoise } from '../../evaluate/noise.ts'
import { simulatedObserver } from '../../evaluate/observer.ts'
import { type Case, type Evaluation, evaluate } from '../../evaluate/run.ts'
import { generatedScenes, type SceneSizes } from '../../evaluate/scenes.ts'
import { certainItems } from '../../evaluate/truth.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { cropPhotoBytes } from '../../photo/node/crop.ts'
import { makeFolder } from '../../vision/make-folder.ts'
import { pipeline } from '../../vision/pipeline.ts'
import { stopOnInterrupt, unusable } from '../exit-codes.ts'
import { openClient, placerOf, refuseRecordingOfSeveral } from '../input/client.ts'
import { openPhoto } from '../input/photos.ts'
import { namedOr, truthsOf } from '../input/truth-files.ts'
import { unseenPhoto } from '../input/unseen-photo.ts'
import { isModel, PACE } from '../look-at-photo.ts'
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
  readonly allowTraining?: true
  readonly place: Placer
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
export async function evaluateCommand(
  messages: Messages,
  paths: readonly string[],
  options: EvaluateOptions,
): Promise<void> {
  const { say } = messages
  const { looks, effort: efforts = [undefined], zoom: tiling, scenes, out } = options
  const simulated = options.client === 'simulated'
  if (!simulated && scenes > 0) throw unusable(say('evaluate.scenesNeedSimulated'))
  if (options.things && scenes === 0) throw unusable(say('evaluate.thingsNeedScenes'))
  const person = personOf(messages, options)
  const cases = await casesIn(messages, photosOf(messages, paths, scenes), simulated, options)
  refuseRecordingOfSeveral(messages, options.client, cases.length)
  makeResultsFolder(messages, out)

  // A simulated observer is asked about a part of a photo as it is.
  const crop = simulated ? undefined : cropPhotoBytes
  const place = simulated ? undefined : await placerOf(messages, options.place)
  const foods = foodTable()
  const signal = stopOnInterrupt()
  const evaluations: Evaluation[] = []
  for (const effort of efforts) {
    const clientOf = await clientMaker(messages, cases, options, effort)
    const again = simulated || isModel(clientOf(0))
    if (!again && isAskedAgain(options)) {
      throw unusable(say('evaluate.alwaysSame', { client: options.client ?? clientOf(0).id }))
    }
    for (const count of looks) {
      const by = { client: options.client ?? clientOf(0).id, looks: count }
      const name = effort
        ? say('evaluate.strategyWithEffort', { ...by, effort })
        : say('evaluate.strategy', by)
      process.stderr.write(`${say('evaluate.looking', { strategy: name, photos: cases.length })}\n`)
      const untilSettled = effort === 'auto' ? { people: [person], pace: PACE } : undefined
      const model = {
        looks: count,
        tiling: again ? tiling : 'off',
        place,
        crop,
        foods,
        untilSettled,
      } as const
      const client = (run: number) => pipeline(clientOf(run), { model })
      const strategy = { name, looks: count, ...(effort && { effort }), client }
      const asked = { cases, profiles: [person], foods, judge: foodJudge, runs: options.runs }
      evaluations.push(await evaluate(strategy, { ...asked, now: () => performance.now(), signal }))
    }
  }
  const measured = {
    simulated,
    photos: cases.length,
    things: cases.reduce((sum, { truth }) => sum + certainItems(truth).length, 0),
    evaluations: simulated ? evaluations.map(withoutClock) : evaluations,
  }
  await writeAll(messages, measured, out)
  process.stdout.write(
    `${options.json ? JSON.stringify(measured, null, 1) : markdownTable(messages, measured)}\n`,
  )
  process.stderr.write(`${say('evaluate.written', { folder: out })}\n`)
}

/** Made-up scenes can be all there is. */
function photosOf(messages: Messages, paths: readonly string[], scenes: number): readonly string[] {
  if (paths.length === 0 && scenes > 0) return DEFAULT_PHOTOS.filter((path) => existsSync(path))
  return namedOr(messages, paths, DEFAULT_PHOTOS)
}

/** More than one question about a photo, which only a model answers anew. */
function isAskedAgain({ looks, zoom, effort }: EvaluateOptions): boolean {
  return looks.some((count) => count > 1) || zoom === 'on' || effort !== undefined
}

/** Photos with their truths: those named, then the generated scenes. */
async function casesIn(
  messages: Messages,
  paths: readonly string[],
  simulated: boolean,
  { scenes, seed, things }: EvaluateOptions,
): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const { path, truth } of await truthsOf(messages, paths)) {
    cases.push({ photo: simulated ? unseenPhoto(truth) : await openPhoto(messages, path), truth })
  }
  for (const truth of generatedScenes(scenes, foodTable(), seed, things)) {
    cases.push({ photo: unseenPhoto(truth), truth })
  }
  return cases
}

/** Who looks in each run: a simulated observer errs anew, anyone else is the same. */
async function clientMaker(
  messages: Messages,
  cases: readonly Case[],
  { client: name, model, allowTraining: mayTrain, noise, seed }: EvaluateOptions,
  effort: Effort | undefined,
): Promise<(run: number) => VisionClient> {
  if (name === 'simulated') {
    const truths = new Map(cases.map(({ photo, truth }) => [photo.sha256, truth]))
    const errors = { truths, foods: foodTable(), noise: scaledNoise(DEFAULT_NOISE, noise) }
    return (run) => simulatedObserver({ ...errors, seed: `${seed}/${run}` })
  }
  const client = await openClient(messages, name, {
    ...(model !== undefined && { model }),
    effort,
    mayTrain,
  })
  return () => client
}

function makeResultsFolder({ say }: Messages, folder: string): void {
  try {
    makeFolder(folder, 0o777)
  } catch {
    throw unusable(say('evaluate.noFolder', { folder }))
  }
}

async function writeAll(messages: Messages, measured: Measured, folder: string): Promise<void> {
  const { byLooks, byTokens } = charts(messages, measured)
  const files = {
    'evaluation.json': `${JSON.stringify(measured, null, 1)}\n`,
    'evaluation.csv': csvTable(messages, measured),
    'evaluation.md': markdownPage(messages, measured, ['npx dishlight', ...process.argv.slice(2)].join(' ')),
    [CHART_FILES.byLooks]: byLooks,
    [CHART_FILES.byTokens]: byTokens,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
