import { canonicalWord, isTimeSpan, plainText } from '../../text/food-words.ts'
import { isPlain } from '../../text/normalise.ts'
import { MODIFIERS } from './modifiers.ts'

/** What a word is to the food a label names: part of its name, a detail after a comma, a food beside it, with it, or left out. */
export type LabelPart = 'main' | 'detail' | 'and' | 'with' | 'without'

/** `written` is the word with its ending: in a misread word the last s may be no plural. */
export type LabelWord = { readonly word: string; readonly written: string; readonly part: LabelPart }

/** `head` is the word that says what it is: the last of the main part that is not just a modifier. */
export type LabelWords = { readonly words: readonly LabelWord[]; readonly head: LabelWord | undefined }

const SEPARATORS: ReadonlyMap<string, LabelPart> = new Map([
  ...['with', 'w/', 'in', 'on', 'over', 'topped', 'served', 'and a side of', 'including', 'plus', '('].map(
    (word) => [word, 'with'] as const,
  ),
  ...['and', '&', '+', '/', 'n', 'or'].map((word) => [word, 'and'] as const),
  ...[',', ';', ':', '-', '–', '—', '|', ')', '.'].map((word) => [word, 'detail'] as const),
])

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of de la du le al alla au aux el il con di e y und mit to for from my your'.split(' '),
)

/** The food lacks the word after one of these; that one word only, for "no bake peanut bites" have peanuts. */
const LEAVING_OUT: ReadonlySet<string> = new Set(['no', 'without', 'minus'])
const BEFORE_LEFT_OUT: ReadonlySet<string> = new Set(['any', 'added', 'extra'])

/** Words that make one dish of everything named before them: "ham and cheese sandwich" is a sandwich. */
export const DISH_WORDS: ReadonlySet<string> = new Set(
  `sandwich toasty salad soup stew pie tart quiche pizza lasagne risotto curry omelette wrap roll burger cheeseburger
   casserole smoothy cake muffin panini burrito bagel sub dumpling gratin cooky stirfry sorbet sauce dressing crumble crisp dough crust`.split(
    /\s+/,
  ),
)

const TOKEN = /\d+(?:[.,]\d+)?%|[\p{L}\d]+(?:\/(?= ))?|[&+/,;:()|.\-–—]/gu
/** The same where all letters are plain: the letters of all the world take long to compile, and to look for. */
const PLAIN_TOKEN = /\d+(?:[.,]\d+)?%|[a-z\d]+(?:\/(?= ))?|[&+/,;:()|.-]/g
/** Counts, weights and prices say nothing about the food; "7up" does. */
const FIGURE = /^\d+(?:[.,]\d+)?(?:k?g|ml|cl|l|oz|lb|kcal|x|%)?$/

/** The words of a label in their known form, each with its part; `respaced` corrects the spaces before the head is looked for. */
export function readLabel(
  label: string,
  respaced: (words: readonly LabelWord[]) => LabelWord[] = (words) => [...words],
): LabelWords {
  const text = plainText(label)
    .replace(/\bw\/ ?/g, 'with ')
    .replace(/[£$€]/g, ' ')
  return withHead(mergeDish(joinDetails(respaced(parts(ofToFront(text))))))
}

/** "leg of lamb" reads as "lamb leg", "cup of tomato soup" as "tomato soup cup". */
function ofToFront(text: string): string {
  if (!text.includes(' of ')) return text
  return text.replace(
    /^((?:[\p{L}\d]+ ){0,3}?)([\p{L}\d]+) of (?:the )?([\p{L}\d% ]+?)(?= (?:with|in|on|and)\b|[,(&/]|$)/u,
    '$1$3 $2',
  )
}

function parts(text: string): LabelWord[] {
  const words: LabelWord[] = []
  let part: LabelPart = 'main'
  let leavesOut = false
  for (const token of text.match(isPlain(text) ? PLAIN_TOKEN : TOKEN) ?? []) {
    const separator = SEPARATORS.get(token)
    if (separator) {
      leavesOut = false
      if (words.length > 0) part = separator
    } else if (LEAVING_OUT.has(token)) {
      leavesOut = true
    } else if (!STOP_WORDS.has(token) && !isAmount(token) && !(leavesOut && BEFORE_LEFT_OUT.has(token))) {
      const written = lettersOf(token)
      words.push({ word: canonicalWord(written), written, part: leavesOut ? 'without' : part })
      leavesOut = false
    }
  }
  return words
}

function isAmount(token: string): boolean {
  return FIGURE.test(token) || isTimeSpan(token)
}

/** A digit amid letters is a misread letter: "c0la". */
function lettersOf(token: string): string {
  if (!/[0158]/.test(token) || !/^\p{L}+[0158]+\p{L}*$|^[0158]+\p{L}{2,}$/u.test(token)) return token
  return token.replace(/0/g, 'o').replace(/1/g, 'l').replace(/5/g, 's').replace(/8/g, 'b')
}

/** "Lunch: chicken burger": where the main part names no food, what follows is the main part. */
function joinDetails(words: LabelWord[]): LabelWord[] {
  const next = words.find(({ part }) => part !== 'main' && part !== 'without')
  if (!next || next.part === 'with' || words.some(isNaming)) return words
  return words.map((each) => (each.part === next.part ? { ...each, part: 'main' as const } : each))
}

function mergeDish(words: LabelWord[]): LabelWord[] {
  const last = words.findLast(({ part, word }) => part === 'and' && !MODIFIERS.has(word))
  if (!last || !DISH_WORDS.has(last.word)) return words
  return words.map((each) => (each.part === 'and' ? { ...each, part: 'main' as const } : each))
}

function withHead(words: readonly LabelWord[]): LabelWords {
  return { words, head: words.findLast(isNaming) ?? words.findLast(({ part }) => part === 'main') }
}

function isNaming({ part, word }: LabelWord): boolean {
  return part === 'main' && !MODIFIERS.has(word)
}
