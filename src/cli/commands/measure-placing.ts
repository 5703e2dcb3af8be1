import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { collect } from '../../core/analysis/collect-looks.ts'
import type { GroundingClient } from '../../core/analysis/grounding.ts'
import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
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
import { sentSize } from '../../photo/sizes.ts'
import { recordedClient } from '../../vision/clients/recorded/client.ts'
import { parseSamReply } from '../../vision/clients/sam/sam-reply.ts'
import { samText } from '../../vision/clients/sam/sam-text.ts'
import { placed } from '../../vision/strategies/placed.ts'
import { openClient } from '../input/client.ts'
import { type PhotoTruth, truthsOf } from '../input/truth-files.ts'
import type { ClientName } from '../options/looking.ts'
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

/** `dishlight measure-placing [photos…]`: what placing does to dots, with simulated answers that are wrong at stated rates. */
export async function measurePlacing(
  messages: Messages,
  paths: readonly string[],
  options: MeasurePlacingOptions,
): Promise<void> {
  const photos = await truthsOf(messages, paths.length > 0 ? paths : DEFAULT_PHOTOS)
  const { client: name = 'simulated', runs, seed } = options
  const clientOf = async ({ truth }: PhotoTruth<Truth>, run: number): Promise<VisionClient> => {
    if (name !== 'simulated') return openClient(messages, name, {})
    const truths = new Map([[unseen(truth).sha256, truth]])
    return simulatedObserver({ truths, foods: foodTable(), noise: DEFAULT_NOISE, seed: `${seed}/${run}` })
  }
  const rows: PlacingRow[] = []
  for (const error of KINDS) {
    for (const rate of error === 'none' ? [0] : options.rates.filter((each) => each > 0)) {
      const scored: (readonly [PlacingScore, PlacingScore])[] = []
      for (const photo of photos) {
        for (let run = 0; run < runs; run++) {
          const client = await clientOf(photo, run)
          const grounding = scriptedSam(photo.truth, ratesOf(error, rate), `${seed}/${error}/${rate}/${run}`)
          scored.push(await measureOne(photo.truth, client, grounding))
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

/** One look without placing and with it. */
async function measureOne(
  truth: Truth,
  client: VisionClient,
  grounding: GroundingClient,
): Promise<readonly [PlacingScore, PlacingScore]> {
  const foods = foodTable()
  const photo = unseen(truth)
  // One look, told again: a simulated observer would err anew.
  const events: LookEvent[] = []
  for await (const event of client.look({ photo }, new AbortController().signal)) events.push(event)
  const same = recordedClient({ version: 1, client: client.id, events })
  const scoreOf = async (looking: VisionClient) => {
    const { analysis } = await collect(photo, looking.look({ photo }, new AbortController().signal))
    const rows = select(analysis, [GENERAL_PROFILE], foods, foodJudge)
    return placingScore(truth, rows.map(answerDot), foods)
  }
  return [await scoreOf(same), await scoreOf(placed(same, grounding, canonicalNames(foods)))]
}

/** Neither a recorded look nor a simulated one needs the picture. */
function unseen({ name, width, height }: Truth): Photo {
  const image = { bytes: new Uint8Array(0), mediaType: 'image/jpeg' as const, width, height }
  const sha256 = createHash('sha256').update(name).digest('hex')
  return { name, sha256, sent: { ...image, ...sentSize(image) }, original: image }
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
