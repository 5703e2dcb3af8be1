import type { Analysis } from '../../core/analysis/document.ts'
import { select } from '../../core/analysis/select.ts'
import { isDescribed } from '../../core/health/is-described.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import type { ExportDocument } from '../../exchange/document.ts'
import type { FormatId } from '../../exchange/formats.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { exportMessages } from './export-tools.ts'

export type Seen = {
  readonly analysis: Analysis
  readonly images: ReadonlyMap<PhotoId, Uint8Array>
  readonly createdAt: string
}

export type Whom = {
  readonly people: readonly HealthProfile[]
  readonly withPeople: boolean
  readonly foods: FoodTable
}

/** These are judged by whoever opens them, for the people in them. Without people that is for anyone. */
const JUDGED_WHEN_OPENED: readonly FormatId[] = ['report', 'html']

/** What files of each format are made of. */
export function documentMaker(messages: Messages, { people, withPeople, foods }: Whom) {
  let words: Promise<Messages> | undefined
  return async ({ analysis, images, createdAt }: Seen, format: FormatId): Promise<ExportDocument> => {
    words ??= exportMessages(messages)
    const isForAnyone = !withPeople && JUDGED_WHEN_OPENED.includes(format)
    const whom = isForAnyone ? ANYONE : people
    return {
      analysis,
      rows: select(analysis, whom, foods, foodJudge),
      people: whom,
      named: withPeople,
      calories: true,
      palette: 'green-red',
      images,
      createdAt,
      messages: await words,
    }
  }
}

const ANYONE = [GENERAL_PROFILE]

/** Said where a file will not be for the person that was described: nobody should take it for that. */
export function tellWhatIsForAnyone(
  { say, list }: Messages,
  formats: readonly FormatId[],
  { people, withPeople }: Pick<Whom, 'people' | 'withPeople'>,
): void {
  const forAnyone = formats.filter((format) => JUDGED_WHEN_OPENED.includes(format))
  if (withPeople || forAnyone.length === 0 || !people.some(isDescribed)) return
  process.stderr.write(`${say('cli.export.forAnyone', { formats: list(forAnyone, 'none') })}\n`)
}
