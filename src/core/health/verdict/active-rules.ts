import { NUTRI_SCORE_NUTRIENTS } from '../../nutrition/nutri-score/nutri-score-range.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import { type Estimate, exactly } from '../../terms/estimate.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../terms/nutrients.ts'
import type { TraitId } from '../../terms/traits.ts'
import { groupBy } from '../../util/group-by.ts'
import { remembered } from '../../util/memoised.ts'
import type { Conflict, Reason } from '../assessment.ts'
import { type Day, dayOf } from '../day/day-of.ts'
import type { AllergySeverity, HealthProfile, Targets } from '../profile.ts'
import type {
  AdviceRule,
  AlertRule,
  CapRule,
  Cause,
  CreditRule,
  KindRule,
  LimitRule,
  NoteRule,
  Rule,
  TextureRule,
  TraitPointsRule,
  TraitRule,
} from '../rules/rule.ts'
import { ruleSetsFor } from '../rules/rule-sets.ts'
import { opposedCredits } from './conflicts.ts'
import { capFrom, dayFigure } from './day-figure.ts'
import { type PersonalRule, personalRule } from './personal-rule.ts'
import { plainReason } from './reason.ts'
import { UNSATURATES_FROM } from './unsaturates.ts'

/** What its kind alone does to a food's score, whatever is in it; the loss before the gain. */
export type KindsCounted = { readonly effect: Estimate; readonly reasons: readonly Reason[] }

/** The rules of one person that concern one category of food, with that person's day figures. */
export type ActiveRules = {
  /** One group per nutrient, each by rule id. */
  readonly limits: readonly (readonly PersonalRule[])[]
  /** One group per measure, each by rule id. */
  readonly credits: readonly (readonly PersonalRule[])[]
  readonly opposed: readonly { readonly credit: PersonalRule; readonly conflict: Conflict }[]
  readonly kinds: KindsCounted
  /** The rules counted in `kinds`. */
  readonly kindRules: readonly KindRule[]
  /** A food that may have one of these traits is kept from one of them. */
  readonly kindsUnless: readonly TraitId[]
  readonly caps: readonly CapRule[]
  readonly traits: readonly TraitRule[]
  /** One for each trait, that which takes the most. */
  readonly traitPoints: readonly TraitPointsRule[]
  readonly notes: readonly NoteRule[]
  readonly advice: readonly AdviceRule[]
  readonly alerts: readonly AlertCheck[]
  readonly textures: readonly AlertCheck<TextureRule>[]
  /** Nutrients whose figures can change the score. */
  readonly looksAt: readonly NutrientId[]
}

export type AlertCheck<R extends AlertRule | TextureRule = AlertRule> = {
  readonly cause: Cause
  readonly rule: R
  readonly severity?: AllergySeverity
}

type ByCategory = Map<FoodCategory | undefined, ActiveRules>
const known = new WeakMap<HealthProfile, ByCategory>()

/** Worked out once per profile and category, so that a change of profile can judge a whole photo at once. */
export function activeRulesFor(profile: HealthProfile, category: FoodCategory | undefined): ActiveRules {
  const before = known.get(profile)?.get(category)
  if (before) return before
  const rules = workOut(profile, category)
  const byCategory: ByCategory = known.get(profile) ?? new Map()
  known.set(profile, byCategory.set(category, rules))
  return rules
}

/** What is the same for a person whatever the food. */
const wholeOf = remembered((profile: HealthProfile) => {
  const sets = ruleSetsFor(profile)
  // Alerts for some categories are kept for all: only the table can say that a food is surely of another category.
  const alerts = sets.flatMap(({ cause, rules }) =>
    rules.flatMap((rule) => (rule.kind === 'alert' ? [alertCheck(cause, rule, profile)] : [])),
  )
  const rules = sets.flatMap((set) => set.rules).sort((a, b) => (a.id < b.id ? -1 : 1))
  const byKind = groupBy(rules, ({ kind }) => kind)
  return { day: dayOf(profile), sets, byKind, opposed: opposedCredits(sets), alerts }
}, new WeakMap())

function workOut(profile: HealthProfile, category: FoodCategory | undefined): ActiveRules {
  const { targets } = profile
  const { day, sets, byKind, alerts, ...whole } = wholeOf(profile)
  const of = <K extends Rule['kind']>(kind: K) =>
    (byKind.get(kind) ?? []).filter(
      (rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind && concerns(rule, category),
    )
  const opposed = whole.opposed.filter(
    ({ credit, by }) => concerns(credit, category) && concerns(by, category),
  )
  const lost = new Set(opposed.map(({ credit }) => credit))
  const kindRules = of('kind-of-food')
  const limits = of('limit')
  const caps = of('cap').map((rule) => ({ ...rule, from: capFrom(rule, day) }))
  const credits = of('credit').filter((credit) => !lost.has(credit))
  const personal = (rules: readonly (LimitRule | CreditRule)[]) => {
    const all = rules.flatMap((rule) => personalRule(rule, day) ?? [])
    return [...groupBy(all, ({ measure }) => measure).values()]
  }
  return {
    limits: personal(limits),
    credits: personal(credits),
    opposed: opposed.flatMap(({ credit: rule, conflict }) => {
      const credit = personalRule(rule, day)
      return credit ? [{ credit, conflict }] : []
    }),
    kinds: countKinds(kindRules),
    kindRules,
    kindsUnless: kindRules.flatMap(({ unless }) => unless ?? []),
    looksAt: lookedAt([...limits, ...credits, ...caps]),
    caps,
    traits: of('trait'),
    traitPoints: strictestPerTrait(of('trait-points')),
    // Of several notes on one nutrient only the first is given, so the strictest comes first.
    notes: of('note')
      .flatMap((rule) => personalNote(rule, day) ?? [])
      .sort((a, b) => a.day - b.day),
    advice: of('advice').filter((rule) => isFor(rule, category)),
    alerts,
    textures: sets.flatMap(({ cause, rules }) =>
      rules.flatMap((rule) =>
        rule.kind === 'texture' && concerns(rule, category)
          ? [{ cause, rule: swallowedBy(rule, targets) }]
          : [],
      ),
    ),
  }
}

function personalNote(rule: NoteRule, day: Day): NoteRule | undefined {
  const figure = dayFigure(rule, day)
  return figure && { ...rule, day: figure.value, citation: figure.citation }
}

function strictestPerTrait(rules: readonly TraitPointsRule[]): readonly TraitPointsRule[] {
  const byTrait = groupBy(rules, ({ trait }) => trait).values()
  return [...byTrait].map((same) => same.reduce((most, rule) => (rule.points > most.points ? rule : most)))
}

function concerns(rule: Rule, category: FoodCategory | undefined): boolean {
  if (!rule.categories) return true
  // A food of unknown category may have the trait.
  if ((rule.kind === 'trait' || rule.kind === 'trait-points') && category === undefined) return true
  return category !== undefined && rule.categories.includes(category)
}

/** Whether advice may hold for a food of the category: that on kinds of food holds for theirs alone. */
function isFor({ when }: AdviceRule, category: FoodCategory | undefined): boolean {
  return !('categories' in when) || (category !== undefined && when.categories.includes(category))
}

function lookedAt(rules: readonly (LimitRule | CreditRule | CapRule)[]): readonly NutrientId[] {
  const measures = rules.map((rule) => (rule.kind === 'credit' ? rule.measure : rule.nutrient))
  const unsaturates = measures.includes('unsaturates') ? UNSATURATES_FROM : []
  const wanted = new Set<string>([...NUTRI_SCORE_NUTRIENTS, ...unsaturates, ...measures])
  return NUTRIENT_IDS.filter((id) => wanted.has(id))
}

function alertCheck(cause: Cause, rule: AlertRule, { severity }: HealthProfile): AlertCheck {
  const stated = cause.kind === 'allergy' ? severity?.[cause.id] : undefined
  return stated ? { cause, rule, severity: stated } : { cause, rule }
}

function swallowedBy(rule: TextureRule, targets: Targets | undefined): TextureRule {
  return {
    ...rule,
    firmest: targets?.texture ?? rule.firmest,
    thinnest: targets?.drinkTexture ?? rule.thinnest,
  }
}

/** Of several rules on the kind of food, the largest gain and the largest loss count; of equals the first. */
export function countKinds(kinds: readonly KindRule[]): KindsCounted {
  const counted = [strongest(kinds, -1), strongest(kinds, 1)].filter((rule) => rule !== undefined)
  return {
    effect: exactly(counted.reduce((total, { effect }) => total + effect, 0)),
    reasons: counted.map((rule) => plainReason(rule, rule.effect)),
  }
}

function strongest(kinds: readonly KindRule[], sign: 1 | -1): KindRule | undefined {
  let found: KindRule | undefined
  for (const rule of kinds) {
    if (rule.effect * sign > (found ? found.effect * sign : 0)) found = rule
  }
  return found
}
