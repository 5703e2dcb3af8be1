import type { Handout } from '../handout/handout.ts'
import { alertsInBrief } from '../messages/assessment-words.ts'
import { directionOf } from '../messages/direction.ts'
import { whomWords } from '../messages/people-in-words.ts'
import type { PictureLegend } from '../viewer/picture/legend-lines.ts'
import type { ExportDocument } from './document.ts'
import { exportNote } from './provenance.ts'

/** What stands below an annotated picture: every item under what to do with it, then whom it is for, if it may say so. */
export function pictureLegend(
  document: Pick<ExportDocument, 'messages' | 'people' | 'named' | 'createdAt'>,
  { groups }: Handout,
): PictureLegend {
  const { messages, people, named } = document
  return {
    direction: directionOf(messages.locale),
    groups: groups.map(({ dot, heading, items }) => ({
      dot,
      heading,
      items: items.map(({ number, name, assessments, words }) => ({
        number,
        name,
        note: people.length > 1 || !assessments[0] ? words : (alertsInBrief(messages, assessments[0]) ?? ''),
      })),
    })),
    foot: messages.sentences([
      ...(named ? [messages.say('health.assessment.sentence', { words: whomWords(messages, people) })] : []),
      exportNote(document),
    ]),
  }
}
