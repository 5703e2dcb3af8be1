import { factFrom } from './decision.ts'
import type { Fact } from './facts.ts'
import { ARABIC } from './vocabulary/arabic.ts'
import { CHINESE } from './vocabulary/chinese.ts'

/** A form of words around a name, which stands in its first group. */
type Frame = {
  readonly form: RegExp
  /** `has`: what is named holds; `allergy`, `avoid`: it is a food somebody is allergic to, or does not eat; `no…`: it is denied. */
  readonly says: 'has' | 'no' | 'allergy' | 'no-allergy' | 'avoid'
}

/** How simple sentences are built in a language that is read phrase by phrase. */
type Grammar = {
  readonly vocabulary: string
  readonly frames: readonly Frame[]
  /** How a phrase begins that says of itself whether it holds: behind a denial, any other may be part of that. */
  readonly begins: RegExp
  readonly severe: RegExp
}

const I_ZH = '(?:但是?|而且|并且|还|也|同时)?(?:我本人|本人|我)(?:还|也)?'
const I_AR = '(?:و ?|لكن ?|ولكن ?)?(?:انا )?'

const NOT_AR = '(?:ليست? (?:لدي|عندي)|لست|لا اعاني|ما عندي|لا يوجد (?:لدي|عندي)|غير)'

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  'zh-Hans': {
    vocabulary: CHINESE,
    begins: /^(?:但|而且|我|本人|对|有|患|确诊|不|忌|戒)/u,
    severe: /严重|重度/u,
    frames: [
      { form: RegExp(`^(?:${I_ZH})?对(.+?)(?:不|没有)过敏$`, 'u'), says: 'no-allergy' },
      { form: RegExp(`^(?:${I_ZH})?没有?对?(.+?)过敏$`, 'u'), says: 'no-allergy' },
      { form: RegExp(`^(?:${I_ZH})?(?:没有?|无|不是|未患|没得|没在)(.+?)$`, 'u'), says: 'no' },
      { form: RegExp(`^(?:${I_ZH})?对(.+?)(?:严重|轻微|轻度|重度)?过敏$`, 'u'), says: 'allergy' },
      {
        form: RegExp(`^(?:${I_ZH})?(?:不能吃|不可以吃|不吃|不能喝|不喝|忌口?|戒)(.+?)$`, 'u'),
        says: 'avoid',
      },
      { form: /^(.+?)(?:严重|轻微|轻度|重度)?过敏$/u, says: 'allergy' },
      {
        form: RegExp(
          `^${I_ZH}(?:有|患有|患|得了|是|确诊了?|正在服用|在服用|服用|正在|在)?(.+?)(?:患者|病人|了)?$`,
          'u',
        ),
        says: 'has',
      },
      { form: /^(?:有|患有|得了|确诊了?|正在服用|在服用|服用|正在)(.+?)(?:患者|病人|了)?$/u, says: 'has' },
    ],
  },
  ar: {
    vocabulary: ARABIC,
    begins: /^(?:و ?|لكن ?|ولكن ?)?(?:انا|لدي|عندي|اعاني|اتحسس|لا|بدون|بلا|اتناول|اخذ|مصاب|مريض)/u,
    severe: /شديد/u,
    frames: [
      {
        form: RegExp(`^${I_AR}${NOT_AR} (?:من )?(?:اي )?(?:حساسيه|تحسس)(?: من| تجاه| ضد)? (.+)$`, 'u'),
        says: 'no-allergy',
      },
      { form: RegExp(`^${I_AR}${NOT_AR} (?:من )?(?:مصاب[اه]? ب|مريض[اه]? ب?|اي )? ?(.+)$`, 'u'), says: 'no' },
      {
        form: RegExp(
          `^${I_AR}(?:(?:لدي|عندي|اعاني من) )?(?:حساسيه|تحسس)(?: شديده?| خفيفه?)?(?: من| تجاه| ضد)? ?(?:لل(?=\\p{L}))?(.+)$`,
          'u',
        ),
        says: 'allergy',
      },
      { form: RegExp(`^${I_AR}(?:اتحسس|متحسسه?) من (.+)$`, 'u'), says: 'allergy' },
      {
        form: RegExp(
          `^${I_AR}(?:لا (?:اكل|اتناول|اشرب)|لا (?:استطيع|يمكنني) (?:اكل|تناول|شرب)|بدون|بلا|ممنوع من) (.+)$`,
          'u',
        ),
        says: 'avoid',
      },
      {
        form: RegExp(
          `^${I_AR}(?:لدي|عندي|اعاني من|مصاب[اه]? ب|مريض[اه]? ب?|اتناول|اخذ|اريد|اتبع) ?(?:مرض )?(.+)$`,
          'u',
        ),
        says: 'has',
      },
      { form: /^(?:و ?|لكن ?|ولكن ?)?انا (.+)$/u, says: 'has' },
    ],
  },
}

type Phrase = { readonly kind: string; readonly facts: readonly Fact[] }

/** What a phrase states, which is nothing where it denies. `isBare`: it has no words of its own that say so. */
export type PhraseReading = {
  readonly facts: readonly Fact[]
  readonly isDenied: boolean
  readonly isBare: boolean
}

/** Reads single phrases of a language; `plain` brings its letters to one form. Where one is not understood as a whole, nothing is. */
export function phraseReader(
  locale: string,
  plain: (text: string) => string,
  and: RegExp,
): (phrase: string) => PhraseReading | undefined {
  const grammar = GRAMMARS[locale]
  if (!grammar) return () => undefined
  const known = namesOf(grammar.vocabulary, plain)
  return (phrase) => {
    const text = plain(phrase.replaceAll('、', '和'))
    const isBare = !grammar.begins.test(text)
    const severity = grammar.severe.test(text) ? ({ severity: 'severe' } as const) : {}
    const whole = known.get(text)
    if (whole && isStatedByName(whole)) return { facts: whole.facts, isDenied: false, isBare }
    for (const { form, says } of grammar.frames) {
      const named = namedIn(form.exec(text)?.[1] ?? '', known, and)
      if (!named?.every((each) => FITS[says](each))) continue
      const facts = named.flatMap((each) =>
        each.facts.map((fact) => (fact.kind === 'allergy' ? { ...fact, ...severity } : fact)),
      )
      const isDenied = says === 'no' || says === 'no-allergy'
      return { facts: isDenied ? [] : facts, isDenied, isBare }
    }
    return undefined
  }
}

function isStatedByName({ kind }: Phrase): boolean {
  return kind !== 'food' && kind !== 'without'
}

function isFood({ kind }: Phrase): boolean {
  return kind === 'food'
}

const FITS: Readonly<Record<Frame['says'], (phrase: Phrase) => boolean>> = {
  has: isStatedByName,
  no: isStatedByName,
  allergy: isFood,
  'no-allergy': isFood,
  avoid: (phrase) => !isStatedByName(phrase),
}

/** Each of what is listed there. */
function namedIn(
  names: string,
  known: ReadonlyMap<string, Phrase>,
  and: RegExp,
): readonly Phrase[] | undefined {
  const whole = known.get(names)
  if (whole) return [whole]
  const parts = names.split(and).map((name) => known.get(name.trim()))
  return parts.every((part) => part !== undefined) ? parts : undefined
}

function namesOf(vocabulary: string, plain: (text: string) => string): ReadonlyMap<string, Phrase> {
  return new Map(
    vocabulary
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [head = '', names = ''] = line.split(': ')
        const [kind = '', ...ids] = head.split(' ')
        const facts = ids.map((id) => factFrom(id.includes('/') ? id : `${kind}/${id}`))
        return names.split(', ').map((name) => [plain(name), { kind, facts }] as const)
      }),
  )
}
