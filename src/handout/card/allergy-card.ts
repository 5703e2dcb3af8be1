import type { AllergyId, HealthProfile } from '../../core/health/profile.ts'
import { ARABIC } from './ar.ts'
import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import { ITALIAN } from './it.ts'
import { CARD_REASONS, type CardAllergen, type CardPhrases, type CardReason } from './phrases.ts'
import { CHINESE } from './zh.ts'

/** The languages a card for the waiter is written in, by their codes. */
export const CARD_LANGUAGES = {
  en: ENGLISH,
  es: SPANISH,
  de: GERMAN,
  fr: FRENCH,
  it: ITALIAN,
  zh: CHINESE,
  ar: ARABIC,
} as const satisfies Readonly<Record<string, CardPhrases>>
export type CardLanguage = keyof typeof CARD_LANGUAGES

export type CardList = {
  readonly lead: string
  readonly severe: boolean
  readonly allergens: readonly CardAllergen[]
}

/** What to show a waiter, in the order it is read. */
export type AllergyCard = {
  readonly language: CardLanguage
  readonly direction: CardPhrases['direction']
  readonly title: string
  /** What is severe comes first. */
  readonly lists: readonly CardList[]
  readonly reasons: readonly string[]
  readonly sentences: readonly string[]
  readonly thanks: string
}

/** What a person must not eat, for the waiter; nothing where there is nothing to tell. Says no name and no other condition. */
export function allergyCard(person: HealthProfile, language: CardLanguage): AllergyCard | undefined {
  const phrases: CardPhrases = CARD_LANGUAGES[language]
  const severe = allergiesOf(person).filter((id) => person.severity?.[id] === 'severe')
  const others = allergiesOf(person).filter((id) => !severe.includes(id))
  const reasons = reasonsOf(person)
  if (severe.length + others.length + reasons.length === 0) return undefined
  const lists = [
    { lead: phrases.severelyAllergic, severe: true, ids: severe },
    { lead: phrases.allergic, severe: false, ids: others },
  ].filter(({ ids }) => ids.length > 0)
  return {
    language,
    direction: phrases.direction,
    title: lists.length > 0 ? phrases.allergyTitle : phrases.otherTitle,
    lists: lists.map(({ ids, ...list }) => ({ ...list, allergens: ids.map((id) => phrases.allergens[id]) })),
    reasons: reasons.map((id) => phrases.reasons[id]),
    sentences: [
      ...(lists.length > 0 ? [phrases.leaveOut] : []),
      ...amountsThatMatter(phrases, person, severe, others),
      phrases.ifUnsure,
    ],
    thanks: phrases.thanks,
  }
}

/** Of gluten and wheat the first says all. */
function allergiesOf({ allergies }: HealthProfile): readonly AllergyId[] {
  return allergies.includes('gluten') ? allergies.filter((id) => id !== 'wheat') : allergies
}

function reasonsOf({ conditions, diets = [] }: HealthProfile): readonly CardReason[] {
  const has = new Set<string>([...conditions, ...diets])
  return CARD_REASONS.filter((id) => has.has(id))
}

/** Who tolerates small amounts is not to be taken more care of than they need. */
function amountsThatMatter(
  { traces, smallAmounts }: CardPhrases,
  { severity }: HealthProfile,
  severe: readonly AllergyId[],
  others: readonly AllergyId[],
): readonly string[] {
  if (severe.length > 0) return [traces]
  return others.some((id) => severity?.[id] !== 'mild') ? [smallAmounts] : []
}
