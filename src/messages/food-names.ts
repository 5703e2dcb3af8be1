import type { Row } from '../core/analysis/row.ts'
import { type Food, SURE_OF_NAME } from '../core/nutrition/table/food.ts'
import { isHosts } from '../core/nutrition/table/with-dishes.ts'
import { tokens } from '../core/text/normalise.ts'
import { singular } from '../core/text/singular.ts'
import { memoised, remembered } from '../core/util/memoised.ts'
import { isEnglish, type Messages } from './messages.ts'

type Named = Pick<Food, 'id' | 'name'>

/** What a food of the table is called in the reader's language; `undefined` where there is only the table's English name. */
export function readersName({ say, has }: Messages, id: Food['id']): string | undefined {
  const key = `foods.${id}` as const
  return has(key) ? say(key) : undefined
}

/**
 * What a food is called: in the reader's language, or "Name (English)" where the table has no name in it. A dish of whoever offers it is
 * called as they call it, in whatever language.
 */
export function foodWords(messages: Messages, { id, name }: Named): string {
  const own = readersName(messages, id)
  if (own !== undefined) return own
  return isEnglish(messages) || isHosts({ id }) ? name : messages.say('health.englishName', { name })
}

/**
 * The rows with the names their reader knows. What is a line of a menu, or what a person called it, keeps its name, with the
 * food's beside it; anything else is called by the food's, with what it was seen as beside it where that says more.
 */
export function inReadersWords(messages: Messages, rows: readonly Row[]): readonly Row[] {
  return isEnglish(messages) ? rows : allNamed(messages, rows)
}

// A row that is as it was keeps its name, so that it need not be drawn anew.
const allNamed = memoised((messages: Messages, rows: readonly Row[]) => rows.map(namer(messages)))
const namer = memoised((messages: Messages) =>
  remembered((row: Row) => named(messages, row), new WeakMap<Row, Row>()),
)

function named(messages: Messages, row: Row): Row {
  const { match, item } = row.composed
  if (!match || match.quality < SURE_OF_NAME) return row
  const { food } = match
  const own = readersName(messages, food.id)
  if (own === undefined || plain(own) === plain(item.label)) return row
  const staysAsItIs = item.menu !== undefined || item.corrected.label !== undefined
  if (staysAsItIs) return { ...row, alsoCalled: own }
  const saysMore = ![food.name, ...food.synonyms].some((name) => plain(name) === plain(item.label))
  return { ...row, name: own, ...(saysMore && { alsoCalled: row.name }) }
}

/** Its name as it stands inside a sentence: what was seen is written as it was, without the capital of a list. */
export function nameInSentence({ name, composed: { item } }: Row): string {
  return plain(name) === plain(item.label) ? item.label : name
}

/** Without case, accents and a plural's ending. */
function plain(name: string): string {
  return tokens(name).map(singular).join(' ')
}
