import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effort, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { DEFAULT_NOISE, scaledNoise } from '../../evaluate/noise.ts'
import { simulatedObserver } from '../../evaluate/observer.ts'
import { type Case, type Evaluation, evaluate, type Strategy } from '../../evaluate/run.ts'
import { generatedScenes } from '../../evaluate/scenes.ts'
import type { Truth } from '../../evaluate/truth.ts'
import { cropPhotoBytes } from '../../photo/node/crop.ts'
import { sentSize } from '../../photo/sizes.ts'
import { pipeline } from '../../vision/pipeline.ts'
import { EVALUATE_WORDS } from '../../wording/en/evaluate.ts'
import { DONE, type Ending, endWith, goOn, misunderstood, type Step } from '../exit-codes.ts'
import { chooseClient } from '../input/choose-client.ts'
import { type Plan, readPlan, type WrittenPlan } from '../input/evaluate-options.ts'
import { openPhoto } from '../input/open-photo.ts'
import { type PersonOptions, personOf } from '../input/person.ts'
import { truthsIn } from '../input/truth-files.ts'
import { PACE } from '../look-at-photo.ts'
import {
  CHART_FILES,
  charts,
  csvTable,
  type Measured,
  markdownPage,
  markdownTable,
  withoutClock,
} from '../output/evaluate-tables.ts'

export type EvaluateOptions = PersonOptions &
  WrittenPlan & {
    readonly client?: string
    readonly model?: string
    readonly out?: string
    readonly json?: boolean
  }

const SIMULATED = 'simulated'
const DEFAULT_FOLDER = 'evaluation'

/** `dishlight evaluate [folder…]`: look at every photo with a known truth, with each effort and number of looks, and measure. */
export async function evaluateCommand(paths: readonly string[], options: EvaluateOptions): Promise<Ending> {
  const plan = readPlan(options)
  if (!plan.ok) return plan.ending
  const { looks, efforts, runs } = plan.value
  const simulated = options.client === SIMULATED
  if (!simulated && plan.value.scenes > 0) return misunderstood(EVALUATE_WORDS.scenesNeedSimulated)
  if (options.things !== undefined && plan.value.scenes === 0) {
    return misunderstood(EVALUATE_WORDS.thingsNeedScenes)
  }
  const person = personOf(options)
  if (!person.ok) return person.ending
  const cases = await casesIn(paths, simulated, plan.value)
  if (!cases.ok) return cases.ending
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const evaluations: Evaluation[] = []
  for (const effort of efforts) {
    const client = await clientMaker(cases.value, options, plan.value, effort)
    if (!client.ok) return client.ending
    const way = {
      tiling: plan.value.zoom,
      // A simulated observer can be asked about a part of a photo as it is.
      crop: simulated ? undefined : cropPhotoBytes,
      foods: foodTable(),
      untilSettled: effort === 'auto' ? { people: [person.value], pace: PACE } : undefined,
    }
    for (const count of looks) {
      const strategy: Strategy = {
        name: EVALUATE_WORDS.looksOf(options.client ?? client.value(0).id, count, effort),
        looks: count,
        ...(effort && { effort }),
        client: (run) => pipeline(client.value(run), { model: { ...way, looks: count } }),
      }
      process.stderr.write(`${EVALUATE_WORDS.looking(strategy.name, cases.value.length)}\n`)
      evaluations.push(
        await evaluate(strategy, {
          cases: cases.value,
          profiles: [person.value],
          foods: foodTable(),
          runs,
          now: () => performance.now(),
          signal: stop.signal,
        }),
      )
    }
  }
  const things = cases.value.reduce((sum, { truth }) => sum + truth.items.length, 0)
  const told = simulated ? evaluations.map(withoutClock) : evaluations
  return await tell({ simulated, photos: cases.value.length, things, evaluations: told }, options)
}

async function casesIn(
  paths: readonly string[],
  simulated: boolean,
  { scenes, seed, things }: Plan,
): Promise<Step<readonly Case[]>> {
  const files = await truthsIn(paths.length > 0 ? paths : ['fixtures/photos'])
  if ('problem' in files) return endWith(misunderstood(EVALUATE_WORDS.badTruth(files.problem)))
  const cases: Case[] = []
  for (const { path, truth } of files) {
    const photo = simulated ? goOn(unseen(truth)) : await openPhoto(path)
    if (!photo.ok) return photo
    cases.push({ photo: photo.value, truth })
  }
  const generated = generatedScenes(scenes, foodTable(), seed, things)
  const all = [...cases, ...generated.map((truth) => ({ photo: unseen(truth), truth }))]
  return all.length > 0 ? goOn(all) : endWith(misunderstood(EVALUATE_WORDS.noTruth))
}

/** A photo that a simulated observer is asked about: its size and name, no picture. */
function unseen({ name, width, height }: Truth): Photo {
  const image = { bytes: new Uint8Array(0), mediaType: 'image/jpeg' as const, width, height }
  const sha256 = createHash('sha256').update(name).digest('hex')
  return { name, sha256, sent: { ...image, ...sentSize(image) }, original: image }
}

async function clientMaker(
  cases: readonly Case[],
  { client, model }: EvaluateOptions,
  { noise, seed }: Plan,
  effort: Effort | undefined,
): Promise<Step<(run: number) => VisionClient>> {
  if (client === SIMULATED) {
    const truths = new Map(cases.map(({ photo, truth }) => [photo.sha256, truth]))
    const scaled = scaledNoise(DEFAULT_NOISE, noise)
    return goOn((run) =>
      simulatedObserver({ truths, foods: foodTable(), noise: scaled, seed: `${seed}/${run}` }),
    )
  }
  const chosen = await chooseClient({
    ...(client !== undefined && { client }),
    ...(model !== undefined && { model }),
    ...(effort !== undefined && { effort }),
  })
  return chosen.ok ? goOn(() => chosen.value) : chosen
}

async function tell(measured: Measured, options: EvaluateOptions): Promise<Ending> {
  const folder = options.out ?? DEFAULT_FOLDER
  const { byLooks, byTokens } = charts(measured)
  const files = {
    'evaluation.json': `${JSON.stringify(measured, null, 1)}\n`,
    'evaluation.csv': csvTable(measured),
    'evaluation.md': markdownPage(measured, commandLine()),
    [CHART_FILES.byLooks]: byLooks,
    [CHART_FILES.byTokens]: byTokens,
  }
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  process.stdout.write(`${options.json ? JSON.stringify(measured, null, 1) : markdownTable(measured)}\n`)
  process.stderr.write(`${EVALUATE_WORDS.written(folder)}\n`)
  return DONE
}

function commandLine(): string {
  return ['npx dishlight', ...process.argv.slice(2)].join(' ')
}
