import type { CompiledMessage } from 'icu-minify/format'
import { type Catalogue, createMessages, type ListWord, type Messages } from '../../src/messages/messages.ts'
import { englishCatalogues } from './messages.ts'

/** Round what comes from a catalogue or from `Intl`. What a message is handed stays outside, so that it is looked at too. */
export const OPEN = '⟦'
export const CLOSE = '⟧'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'áƀçðéƒĝĥíĵķļɱñöþǫŕšŧúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŦÚṼŴẊÝŽ'
const ACCENTS = new Map([...PLAIN].map((letter, index) => [letter, ACCENTED[index] ?? letter]))

/** Kinds of node in a compiled message: see the `types.d.ts` of icu-minify. A tag has its content instead of a kind. */
const POUND = 0
const WITH_BRANCHES: readonly unknown[] = [1, 2, 3]

const LIST_TYPES = { and: 'conjunction', or: 'disjunction', none: 'unit' } as const

/** "⟦Ĥéļļö⟧ {name}": letters are accented and marked, the space round them is not. */
export function pseudoText(text: string): string {
  const accented = [...text].map((letter) => ACCENTS.get(letter) ?? letter).join('')
  return accented.replace(/\S(?:.*\S)?/su, (words) => (/\p{L}/u.test(words) ? mark(words) : words))
}

/** The same messages with every literal in accents and marked; values, tags and choices are as they were. */
export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, pseudoMessage(message)]))
}

function pseudoMessage(message: CompiledMessage): CompiledMessage {
  return pseudoBranch(message) as CompiledMessage
}

/** A message and a branch are text, a `#` or a list of nodes. */
function pseudoBranch(branch: unknown): unknown {
  if (typeof branch === 'string') return pseudoText(branch)
  return Array.isArray(branch) ? branch.flatMap(pseudoNode) : branch
}

/** What `Intl` will write there is marked on both sides. */
function pseudoNode(node: unknown): readonly unknown[] {
  if (!Array.isArray(node)) return [pseudoBranch(node)]
  const [name, kind, ...rest]: readonly unknown[] = node
  if (kind === undefined) return [node]
  if (WITH_BRANCHES.includes(kind)) {
    const branches = Object.entries(rest[0] as object).map(([branch, inside]) => [
      branch,
      pseudoBranch(inside),
    ])
    return [[name, kind, Object.fromEntries(branches)]]
  }
  if (typeof kind === 'number' && kind !== POUND) return [OPEN, node, CLOSE]
  return [[name, ...[kind, ...rest].flatMap(pseudoNode)]]
}

const mark = (text: string) => `${OPEN}${text}${CLOSE}`

/** All areas in a language nobody speaks: what a screen shows outside the marks did not come from a catalogue. */
export function pseudoMessages(
  catalogues: readonly Catalogue[] = Object.values(englishCatalogues),
): Messages {
  const messages = createMessages('en-XA', catalogues.map(pseudoCatalogue))
  const pseudo: Messages = Object.freeze({
    ...messages,
    list(items: readonly string[], word: ListWord = 'and') {
      return new Intl.ListFormat('en', { type: LIST_TYPES[word] })
        .formatToParts(items)
        .map(({ type, value }) => (type === 'literal' ? pseudoText(value) : value))
        .join('')
    },
    number: (...given: Parameters<Messages['number']>) => mark(messages.number(...given)),
    range: (...given: Parameters<Messages['range']>) => mark(messages.range(...given)),
    percent: (...given: Parameters<Messages['percent']>) => mark(messages.percent(...given)),
    unit: (...given: Parameters<Messages['unit']>) => mark(messages.unit(...given)),
    date: (...given: Parameters<Messages['date']>) => mark(messages.date(...given)),
    with: (...more: readonly Catalogue[]) => pseudoMessages([...catalogues, ...more]),
  })
  return pseudo
}
