import type { HealthProfile } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'
import { reportFailureSentence } from '../../messages/report-failure.ts'
import { type OpenedReport, parseReport } from '../../report/open-report.ts'
import { unusable } from '../exit-codes.ts'
import { isAnyone, type PersonOptions, personOf } from '../options/person.ts'
import { ofFile } from './photos.ts'
import { readText } from './read-file.ts'

/** A report file, or what is piped in. */
export async function openReport(messages: Messages, path: string): Promise<OpenedReport> {
  const read = parseReport(await readText(messages, path))
  if (read.ok) return read.value
  throw ofFile(messages, path, unusable(reportFailureSentence(messages, read.failure)))
}

/** Whom the options describe; where they describe nobody, those the report was made for, if it tells. */
export function peopleFor(
  messages: Messages,
  { people }: Pick<OpenedReport, 'people'>,
  options: PersonOptions,
): readonly [HealthProfile, ...HealthProfile[]] {
  const described = personOf(messages, options)
  const [first, ...others] = people
  return isAnyone(described) && first ? [first, ...others] : [described]
}
