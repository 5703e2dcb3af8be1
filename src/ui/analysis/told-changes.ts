import { rowsOf } from '../../app/rows.ts'
import type { AppState } from '../../app/state.ts'
import type { Row } from '../../core/analysis/row.ts'
import type { Edit } from '../../core/fusion/edit.ts'
import type { NormalizedBox } from '../../core/geometry/normalized.ts'
import { dotWords } from '../../messages/assessment-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { isKept, type ListFilter } from '../../viewer/list/arrange-rows.ts'

/** What was just put right, taken back or done again, in short. Undefined where no edit came or went. */
export function editTold(messages: Messages, state: AppState, before: AppState): string | undefined {
  const [now, then] = [state.analysis, before.analysis]
  if (!now || !then || now.edits === then.edits || now.photos[0] !== then.photos[0]) return undefined
  const isMade = now.edits.length > then.edits.length
  const edit = isMade ? now.edits.at(-1) : then.edits.at(-1)
  if (!edit) return undefined
  const named = nameFinder(isMade ? rowsOf(before) : rowsOf(state), isMade ? rowsOf(state) : rowsOf(before))
  const what = editWords(messages, edit, named)
  if (!isMade) return sentence(messages, messages.say('analysis.told.undone', { what }))
  const isRedone = then.undone.length > now.undone.length && then.undone.at(-1) === edit
  return sentence(messages, isRedone ? messages.say('analysis.told.redone', { what }) : what)
}

/** By what an item is called; first as it was without the edit. */
function nameFinder(without: readonly Row[], withIt: readonly Row[]) {
  const find = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id)?.name
  return {
    rowBefore: (id: string) => without.find((row) => row.id === id),
    before: (id: string) => find(without, id) ?? find(withIt, id) ?? '',
    after: (id: string) => find(withIt, id) ?? find(without, id) ?? '',
  }
}

function editWords({ say }: Messages, edit: Edit, named: ReturnType<typeof nameFinder>): string {
  const name = named.before(edit.itemId)
  switch (edit.type) {
    case 'add':
      return say('analysis.told.added', { name: named.after(edit.itemId) })
    case 'rename':
      return say('analysis.told.renamed', { name: named.after(edit.itemId) })
    case 'move':
      return isResized(named.rowBefore(edit.itemId), edit.box)
        ? say('analysis.told.resized', { name })
        : say('analysis.told.moved', { name })
    case 'remove':
      return say('analysis.told.removed', { name })
    case 'not-food':
      return say('analysis.told.notFood', { name })
    case 'merge':
      return say('analysis.told.merged', { name, other: named.before(edit.into) })
    case 'split':
      return say('analysis.told.split', { name, count: edit.parts.length })
    default:
      return say('analysis.told.changed', { name })
  }
}

/** Whether it has another size, or a box for the first time. */
function isResized(row: Row | undefined, box: NormalizedBox | undefined): boolean {
  const region = row?.composed.item.region
  if (!box || !region) return false
  if (region.kind !== 'box') return true
  const differ = (a: number, b: number) => Math.abs(a - b) > 1e-6
  return (
    differ(box.xMax - box.xMin, region.box.xMax - region.box.xMin) ||
    differ(box.yMax - box.yMin, region.box.yMax - region.box.yMin)
  )
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
