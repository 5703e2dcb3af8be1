import type { Item } from './items.ts'
import { isCarried, type Reading, type Statement } from './statement.ts'

/** What is left at the end of a sentence: people of whom nothing was said, and those who were excepted. */
export function settleSentence(reading: Reading): void {
  doubtCorrected(reading)
  doubtInTurn(reading)
  // "Peanut allergy. My daughter."
  const whos = reading.waiting.flatMap((mention) => mention.whos)
  const isAlone = !reading.statements.some(
    ({ sentence, item }) => sentence === reading.sentence && item.kind !== 'figure',
  )
  if (whos.length > 0 && isAlone)
    reading.statements = reading.statements.map((each) =>
      each.isImplicit && each.sentence === reading.sentence - 1 && isCarried(each)
        ? { ...each, owner: { whos: [...new Set([...each.owner.whos, ...whos])], isSure: false } }
        : each,
    )
  const own = reading.statements.filter(
    (each) => each.group === reading.group && each.how === 'has' && isCarried(each),
  )
  // "I'm allergic to nuts and my son": nothing says that he is too.
  for (const mention of reading.waiting)
    for (const statement of own) {
      const owner = { whos: mention.whos, isSure: true }
      reading.statements.push({
        ...statement,
        how: 'ask',
        owner,
        isImplicit: false,
        sentence: reading.sentence,
      })
    }
  // What the next sentence says may be about them.
  if (reading.waiting.length > 0)
    reading.about = { whos: reading.waiting.flatMap(({ whos }) => whos), isSure: false }
  reading.waiting = []
  const { excluded } = reading
  reading.statements = reading.statements.flatMap((each) => {
    if (each.isOfAll && each.how === 'not' && excluded.size > 0 && each.choices.flat().length > 0)
      // "Nobody is diabetic apart from my uncle"
      return [each, { ...each, how: 'ask', isOfAll: false, owner: { whos: [...excluded], isSure: false } }]
    if (!each.isOfAll || !each.owner.whos.some((who) => excluded.has(who))) return [each]
    const whos = each.owner.whos.filter((who) => !excluded.has(who))
    return whos.length > 0 ? [{ ...each, owner: { ...each.owner, whos } }] : notTheirs(reading, each)
  })
}

/** "Everyone is vegan except me": nobody is left of whom it could be said. */
function notTheirs(reading: Reading, statement: Statement): readonly Statement[] {
  const { item } = statement
  reading.shown.push({ from: item.from, to: item.to, item })
  return [{ ...statement, how: 'not' }]
}

/** "Allergic to eggs and milk respectively": each of them to one. */
function doubtInTurn(reading: Reading): void {
  if (!reading.items.slice(reading.sentenceFrom).some(({ plain }) => plain === 'respectively')) return
  const isMeant = (each: Statement) => each.sentence === reading.sentence && isCarried(each)
  const whos = [...new Set(reading.statements.filter(isMeant).flatMap(({ owner }) => owner.whos))]
  if (whos.length > 1)
    reading.statements = reading.statements.map((each) =>
      isMeant(each) ? { ...each, owner: { whos, isSure: false } } : each,
    )
}

/** "Allergic to fish, sorry, to eggs", "Vegan. Actually vegetarian": what may be taken back is asked about. */
function doubtCorrected(reading: Reading): void {
  const own = reading.items.slice(reading.sentenceFrom)
  const at = own.findLastIndex(
    (item, i) => isCorrection(item, own[i + 1]) && (i === 0 || item.plain !== 'actually'),
  )
  const marker = own[at]
  if (!marker) return
  const isOfSentence = reading.statements.some(
    ({ sentence, item }) => sentence === reading.sentence && item.to <= marker.from,
  )
  const last = reading.statements.findLast(({ item }) => item.to <= marker.from)
  reading.statements = reading.statements.map((each) => {
    const isMeant = isOfSentence
      ? each.sentence === reading.sentence
      : at <= FIRST_WORDS && each.group === last?.group
    return isMeant && each.how === 'has' && each.item.to <= marker.from ? { ...each, how: 'ask' } : each
  })
}

/** "Oh no, sorry": behind so many a word corrects nothing of the sentence before. */
const FIRST_WORDS = 2

/** "No, low": an answer to oneself. "No, no allergies" goes on. */
function isCorrection({ ids: [sort], plain }: Item, next: Item | undefined): boolean {
  const isAnswer =
    /^(?:no|nope)$/.test(plain) && next?.words[0]?.gap.includes(',') === true && next.kind !== 'not'
  return sort === 'correction' || isAnswer
}
