import format, { type CompiledMessage, type FormatOptions, type FormatValues } from 'icu-minify/format'
import { directionOf, isolated } from './direction.ts'
import type { PlainMessages, RichMessages } from './keys.ts'

/**
 * Every word a person reads comes from here, in their language.
 *
 * The words are in catalogues, `<locale>/<area>.json`: ICU messages, nested as one likes. A message's key is its area and
 * the path to it, `server.setting.unusable`; an area is what is loaded together. The build compiles catalogues
 * (`scripts/compile-messages.mjs`), and `npm run messages` writes the type of every key's values to `keys.ts`.
 *
 * An entry point picks a locale (`pick-locale.ts`) and loads its areas (`load-messages.ts`). All else is handed the
 * messages: components by `useMessages()` (`react.tsx`), functions as their first parameter.
 */
export type Messages = {
  readonly locale: string
  /** A message with its values put in. Text goes in as it is; a number is formatted by the message. */
  say<K extends PlainKey>(key: K, ...values: Given<ValuesOf<K>>): string
  /** A message with tags, in parts: its text, and what the function of each tag made of the content. */
  rich<K extends RichKey, E>(key: K, values: RichValues<K, E>): readonly (string | E)[]
  /** Whether there is such a message: for keys made from an id that need not have one, `health.rule.${id}`. */
  has<T extends string>(key: T): key is T & Extract<PlainKey, T>
  /** "a, b and c", with "or", or "a, b, c" where no word is to stand before the last. */
  list(items: readonly string[], word?: ListWord): string
  /** The same of anything, in parts: the items, and the words between them. */
  listParts<E>(items: readonly E[], word?: ListWord): readonly (E | string)[]
  /** Whole sentences, one after the other; empty ones are left out. */
  sentences(all: readonly string[]): string
  /** "1,234.5" */
  number(value: number, options?: Intl.NumberFormatOptions): string
  /** "3–5" */
  range(low: number, high: number, options?: Intl.NumberFormatOptions): string
  /** "40%" for 0.4. */
  percent(share: number, options?: Intl.NumberFormatOptions): string
  /** "5 g", for a unit that `Intl` knows, such as gram, second or megabyte. */
  unit(value: number, unit: string, options?: Intl.NumberFormatOptions): string
  /** "1 Jan 2026" */
  date(value: Date, options?: Intl.DateTimeFormatOptions): string
  /** These messages and those of further areas. */
  with(...catalogues: readonly Catalogue[]): Messages
}

export type ListWord = 'and' | 'or' | 'none'

/** Compiled messages by key. */
export type Catalogue = Readonly<Record<string, CompiledMessage>>

/** What is still to be said, once it is known in which language. */
export type Sentence = (messages: Messages) => string

export type PlainKey = keyof PlainMessages
export type RichKey = keyof RichMessages

/** The values of a key; where it may be one of several, what all of them need. */
type ValuesOf<K extends PlainKey> = (
  K extends PlainKey
    ? (values: PlainMessages[K]) => void
    : never
) extends (values: infer V) => void
  ? V
  : never

/** Nothing is to be given where a message takes no values. */
type Given<V> = keyof V extends never ? [] : [values: V]

type RichValues<K extends RichKey, E> = RichMessages[K]['values'] & {
  readonly [Tag in RichMessages[K]['tags']]: (content: readonly (string | E)[]) => E
}

const LIST_TYPES: Readonly<Record<Exclude<ListWord, 'none'>, Intl.ListFormatOptions>> = {
  and: { type: 'conjunction' },
  or: { type: 'disjunction' },
}

/** What stands between the items of a list without a last word; `Intl` puts "und" there in German and nothing in Chinese. */
const COMMAS: Readonly<Record<string, string>> = { 'zh-Hans': '、', ar: '، ' }
/** What stands between two sentences. */
const SPACES: Readonly<Record<string, string>> = { 'zh-Hans': '' }

/** Formatters of `Intl` take long to make, so each is made once for its locale and options. */
function once<F, O>(Formatter: new (locale: string, options?: O) => F): (locale: string, options?: O) => F {
  const made = new Map<string, F>()
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`
    const formatter = made.get(key) ?? new Formatter(locale, options)
    made.set(key, formatter)
    return formatter
  }
}

const numberFormat = once<Intl.NumberFormat, Intl.NumberFormatOptions>(Intl.NumberFormat)
const dateFormat = once<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat)
const listFormat = once<Intl.ListFormat, Intl.ListFormatOptions>(Intl.ListFormat)
const pluralRules = once<Intl.PluralRules, Intl.PluralRulesOptions>(Intl.PluralRules)

const FORMATTERS: FormatOptions = {
  formatters: {
    getNumberFormat: (locale, options) => numberFormat(`${locale}`, options),
    getDateTimeFormat: (locale, options) => dateFormat(`${locale}`, options),
    getPluralRules: (locale, options) => pluralRules(`${locale}`, options),
  },
}

/**
 * How `Intl` is to format for a locale, where its tag alone says something else. `en` alone is American; our English is
 * written for the world: "a, b and c", "1 Jan 2026". Arabic has the digits 0 to 9, as nutrition panels, prices and doctor's
 * letters have them in most Arab countries: a figure here is compared with the one on the pack.
 */
const INTL_LOCALES: Readonly<Record<string, string>> = { en: 'en-001', ar: 'ar-u-nu-latn' }

/** The messages of these catalogues, which are in the language of `locale`. */
export function createMessages(locale: string, catalogues: readonly Catalogue[]): Messages {
  const messages: Catalogue = Object.assign(Object.create(null), ...catalogues)
  const intl = INTL_LOCALES[locale] ?? locale
  const isRtl = directionOf(locale) === 'rtl'

  function parts(key: string, values?: unknown): readonly unknown[] {
    const message = messages[key]
    if (message === undefined) return [missing(key)]
    const given = isRtl ? isolated(message, values as FormatValues) : (values as FormatValues)
    return [format(message, intl, given, FORMATTERS)].flat()
  }
  function number(value: number, options?: Intl.NumberFormatOptions): string {
    return numberFormat(intl, options).format(value)
  }

  function listParts<E>(items: readonly E[], word: ListWord = 'and'): readonly (E | string)[] {
    if (word === 'none')
      return items.flatMap((item, at) => (at === 0 ? [item] : [COMMAS[locale] ?? ', ', item]))
    return listFormat(intl, LIST_TYPES[word])
      .formatToParts(items.map((_, at) => `${at}`))
      .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? value) : value))
  }

  // To compare one type guard over all keys with another takes the compiler twenty seconds.
  const has = ((key: string) => key in messages) as unknown as Messages['has']

  return Object.freeze<Messages>({
    locale,
    say: (key, ...[values]) => parts(key, values).join(''),
    rich: <E>(key: string, values: unknown) => parts(key, values) as readonly (string | E)[],
    has,
    list: (items, word = 'and') => listParts(items, word).join(''),
    listParts,
    sentences: (all) => all.filter((sentence) => sentence !== '').join(SPACES[locale] ?? ' '),
    number,
    range: (low, high, options) => numberFormat(intl, options).formatRange(low, high),
    percent: (share, options) => number(share, { ...options, style: 'percent' }),
    unit: (value, unit, options) => number(value, { ...options, style: 'unit', unit }),
    date: (value, options = { dateStyle: 'medium' }) => dateFormat(intl, options).format(value),
    with: (...more) => createMessages(locale, [messages, ...more]),
  })
}

/** Whether what stands in data alone, in English, can be shown as it is. */
export function isEnglish({ locale }: Messages): boolean {
  return locale === 'en'
}

/** Never blank: where people use it the key is shown, everywhere else it is a bug. */
function missing(key: string): string {
  if (import.meta.env.PROD) return key
  throw new Error(`There is no message "${key}". Is its area loaded?`)
}
