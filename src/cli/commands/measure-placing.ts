import { join } from 'node:path'
import { collect } from '../../core/analysis/collect-looks.ts'
import type { GroundingClient } from '../../core/analysis/grounding.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import { failuresOf } from '../../core/analysis/run.ts'
import { select } from '../../core/analysis/select.ts'
import { GENERAL_PROFILE } from '../../core/health/profile.ts'
import { canonicalNames } from '../../core/nutrition/table/canonical-names.ts'
import { DEFAULT_NOISE } from '../../evaluate/noise.ts'
import { simulatedObserver } from '../../evaluate/observer.ts'
import { type PlacingScore, placingScore } from '../../evaluate/placing-score.ts'
import { PLACE_ERRORS, type PlaceErrorRates, scriptedPlaces } from '../../evaluate/scripted-places.ts'
import type { Truth } from '../../evaluate/truth.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { recordedClient } from '../../vision/clients/recorded/client.ts'
import type { Recording } from '../../vision/clients/recorded/recording.ts'
import { parseSamReply } from '../../vision/clients/sam/sam-reply.ts'
import { samText } from '../../vision/clients/sam/sam-text.ts'
import { placed } from '../../vision/strategies/placed.ts'
import { failed } from '../exit-codes.ts'
import { openClient, refuseRecordingOfSeveral } from '../input/client.ts'
import { ofFile, openPhoto } from '../input/photos.ts'
import { namedOr, type PhotoTruth, truthsOf } from '../input/truth-files.ts'
import { unseenPhoto } from '../input/unseen-photo.ts'
import { type ClientName, isRecording } from '../options/looking.ts'
import { answerDot } from '../output/placing-lines.ts'
import { textTable } from '../output/table.ts'

export type MeasurePlacingOptions = {
  readonly client?: ClientName | 'simulated'
  readonly rates: readonly number[]
  readonly runs: number
  readonly seed: string
  readonly json?: true
}

const DEFAULT_PHOTOS = [join('fixtures', 'photos', 'fridge.jpg')]

/** What answers are wrong in: nothing, one kind of error, or every kind at once (`other`). */
const KINDS = ['none', ...PLACE_ERRORS, 'other'] as const
type Kind = (typeof KINDS)[number]

export type PlacingRow = {
  readonly error: Kind
  readonly rate: number
  /** Over all photos and runs, without placing and with it. */
  readonly before: PlacingScore
  readonly after: PlacingScore
  /** Runs after which fewer dots were on their food than before. */
  readonly worse: number
  readonly runs: number
}

/** `dishlight measure placing [photos…]`: what placing does to dots, with simulated answers that are wrong at stated rates. */
export async function measurePlacing(
  messages: Messages,
  paths: readonly string[],
  options: MeasurePlacingOptions,
): Promise<void> {
  const photos = await truthsOf(messages, namedOr(messages, paths, DEFAULT_PHOTOS))
  const { client: name = 'simulated', runs, seed } = options
  refuseRecordingOfSeveral(messages, name, photos.length)
  const looked: Looked[] = []
  for (const photo of photos) looked.push(await looksAt(messages, photo, name, seed))
  const rows: PlacingRow[] = []
  for (const error of KINDS) {
    for (const rate of error === 'none' ? [0] : options.rates.filter((each) => each > 0)) {
      const scored: (readonly [PlacingScore, PlacingScore])[] = []
      for (const { truth, lookOf } of looked) {
        for (let run = 0; run < runs; run++) {
          const grounding = scriptedSam(truth, ratesOf(error, rate), `${seed}/${error}/${rate}/${run}`)
          scored.push(await measureOne(truth, await lookOf(run), grounding))
        }
      }
      rows.push({
        error,
        rate,
        before: total(scored.map(([before]) => before)),
        after: total(scored.map(([, after]) => after)),
        worse: scored.filter(([before, after]) => after.named < before.named).length,
        runs: scored.length,
      })
    }
  }
  process.stdout.write(`${options.json ? JSON.stringify(rows, null, 1) : table(messages, rows)}\n`)
}

/** A photo's truth, and the look that each run starts from. */
type Looked = { readonly truth: Truth; readonly lookOf: (run: number) => Promise<Recording> }

/** A simulated observer errs anew in every run; anyone else is asked once. */
async function looksAt(
  messages: Messages,
  { path, truth }: PhotoTruth<Truth>,
  name: ClientName | 'simulated',
  seed: string,
): Promise<Looked> {
  const photo = unseenPhoto(truth)
  const { signal } = new AbortController()
  if (name === 'simulated') {
    const errors = { truths: new Map([[photo.sha256, truth]]), foods: foodTable(), noise: DEFAULT_NOISE }
    const observer = (run: number) => simulatedObserver({ ...errors, seed: `${seed}/${run}` })
    return { truth, lookOf: (run) => recordingOf(observer(run), { photo }, signal) }
  }
  const client = await openClient(messages, name, {})
  const seen = isRecording(name) ? photo : await openPhoto(messages, path)
  const recording = await recordingOf(client, { photo: seen }, signal)
  const { run } = await collect(photo, recordedClient(recording).look({ photo }, signal))
  const [failure] = failuresOf(run)
  if (failure) throw ofFile(messages, path, failed(messages, failure))
  return { truth, lookOf: async () => recording }
}

async function recordingOf(
  client: VisionClient,
  request: LookRequest,
  signal: AbortSignal,
): Promise<Recording> {
  const events: LookEvent[] = []
  for await (const event of client.look(request, signal)) events.push(event)
  return { version: 1, client: client.id, events }
}

function ratesOf(error: Kind, rate: number): PlaceErrorRates {
  if (error === 'none') return {}
  return error === 'other' ? Object.fromEntries(PLACE_ERRORS.map((each) => [each, rate])) : { [error]: rate }
}

/** Answers with the text SAM would write of these places, read as SAM's is. */
export function scriptedSam(truth: Truth, rates: PlaceErrorRates, seed: string): GroundingClient {
  const placesOf = scriptedPlaces(truth, rates, seed, foodTable())
  return {
    id: 'simulated-sam',
    async *ground({ names, region }) {
      for (const name of names) {
        const boxes = placesOf(name, region)
        if (!boxes) continue
        const { things } = parseSamReply(
          samText(
            boxes.map((box) => ({ box })),
            truth,
          ),
        )
        yield { type: 'places', name, things }
      }
    },
  }
}

/** One look, told again without placing and with it. Places are scripted, so the picture is not needed. */
async function measureOne(
  truth: Truth,
  recording: Recording,
  grounding: GroundingClient,
): Promise<readonly [PlacingScore, PlacingScore]> {
  const foods = foodTable()
  const photo = unseenPhoto(truth)
  const same = recordedClient(recording)
  const scoreOf = async (looking: VisionClient) => {
    const { analysis } = await collect(photo, looking.look({ photo }, new AbortController().signal))
    const rows = select(analysis, [GENERAL_PROFILE], foods, foodJudge)
    return placingScore(truth, rows.map(answerDot), foods)
  }
  return [await scoreOf(same), await scoreOf(placed(same, grounding, canonicalNames(foods)))]
}

function total(scores: readonly PlacingScore[]): PlacingScore {
  const [first, ...others] = scores as [PlacingScore, ...PlacingScore[]]
  const keys = Object.keys(first) as (keyof PlacingScore)[]
  return others.reduce<PlacingScore>(
    (sum, each) => Object.fromEntries(keys.map((key) => [key, sum[key] + each[key]])) as PlacingScore,
    first,
  )
}

function table(messages: Messages, rows: readonly PlacingRow[]): string {
  const { say, percent, number } = messages
  const header = (['error', 'rate', 'onFood', 'placed', 'split', 'worse'] as const).map((id) =>
    say(`cli.column.${id}`),
  )
  const mean = (part: number, runs: number) =>
    number(part / runs, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const cells = rows.map(({ error, rate, before, after, worse, runs }) => [
    say('cli.measurePlacing.error', { error }),
    error === 'none' ? '' : percent(rate),
    say('cli.measurePlacing.onFood', { named: mean(before.named, runs), foods: mean(before.foods, runs) }),
    say('cli.measurePlacing.onFood', { named: mean(after.named, runs), foods: mean(after.foods, runs) }),
    say('cli.measurePlacing.onFood', {
      named: mean(before.merged - after.merged, runs),
      foods: mean(before.merged, runs),
    }),
    say('cli.measurePlacing.onFood', { named: `${worse}`, foods: `${runs}` }),
  ])
  return `${textTable(header, cells, [1, 2, 3, 4, 5])}\n\n${say('cli.measurePlacing.simulated')}`
}
