import { toldEdit } from '../../app/edit-toasts.ts'
import { rowsOf } from '../../app/rows.ts'
import type { AppState } from '../../app/state.ts'
import type { Row } from '../../core/analysis/row.ts'
import { dotWords } from '../../messages/assessment-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { isKept, type ListFilter } from '../../viewer/list/arrange-rows.ts'
import { editInWords } from '../history/edit-words.ts'

/** What was just put right, taken back or done again, in short. Undefined where no edit came or went. */
export function editTold(messages: Messages, state: AppState, before: AppState): string | undefined {
  const [now, then] = [state.analysis, before.analysis]
  if (!now || !then || now.edits === then.edits || now.photos[0] !== then.photos[0]) return undefined
  const isMade = now.edits.length > then.edits.length
  const edit = isMade ? now.edits.at(-1) : then.edits.at(-1)
  if (!edit) return undefined
  const [without, withIt] = isMade ? [before, state] : [state, before]
  const what = editInWords(messages, toldEdit(edit, rowsOf(without), rowsOf(withIt)))
  if (!isMade) return messages.say('analysis.told.undone', { what })
  const isRedone = then.undone.length > now.undone.length && then.undone.at(-1) === edit
  return isRedone ? messages.say('analysis.told.redone', { what }) : what
}

/** For whom everything was judged again, and how many items that changed. Undefined where nobody's facts changed. */
export function judgingTold(messages: Messages, state: AppState, before: AppState): string | undefined {
  if (state.people === before.people || state.analysis !== before.analysis || state.foods !== before.foods)
    return undefined
  const [now, then] = [rowsOf(state), new Map(rowsOf(before).map((row) => [row.id, row]))]
  if (now.length === 0) return undefined
  const isChanged = (row: Row) => JSON.stringify(drawn(row)) !== JSON.stringify(drawn(then.get(row.id)))
  const count = now.filter(isChanged).length
  const people = messages.list(state.people.map((person) => nameOf(messages, person, 'inSentence')))
  return sentence(messages, messages.say('analysis.told.rejudged', { people, count }))
}

function drawn(row: Row | undefined) {
  return row?.assessments.map(({ dot, advice, uncertain }) => [dot, advice, uncertain])
}

/** What the list was narrowed to. */
export function filterTold(messages: Messages, rows: readonly Row[], filter: ListFilter): string {
  const { say, list } = messages
  const of = rows.length
  const words = [
    ...[...filter.dots].map((dot) => dotWords(messages, dot)),
    ...(filter.asks ? [say('health.advice.name.ask')] : []),
  ]
  const count = rows.filter((row) => isKept(row, filter)).length
  return sentence(
    messages,
    words.length === 0
      ? say('analysis.told.all', { of })
      : say('analysis.told.narrowed', { count, of, words: list(words) }),
  )
}

export function sentence({ say }: Messages, words: string): string {
  return say('health.assessment.sentence', { words })
}
