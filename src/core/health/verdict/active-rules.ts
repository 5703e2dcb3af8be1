import { NUTRI_SCORE_NUTRIENTS } from '../../nutrition/nutri-score/nutri-score-range.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../terms/nutrients.ts'
import { groupBy } from '../../util/group-by.ts'
import type { Conflict } from '../assessment.ts'
import type { AllergySeverity, HealthProfile, Targets } from '../profile.ts'
import type {
  AdviceRule,
  CapRule,
  Cause,
  CreditRule,
  GateRule,
  LimitRule,
  NoteRule,
  Rule,
  TextureRule,
  TraitRule,
} from '../rules/rule.ts'
import { ruleSetsFor } from '../rules/rule-sets.ts'
import { opposedCredits } from './conflicts.ts'
import { ownTarget } from './day-figure.ts'
import { countKinds, type KindsCounted } from './kinds-counted.ts'
import { UNSATURATES_FROM } from './unsaturates.ts'
import { type Weighing, weighingFor } from './weighing.ts'

/** Of one kind of food, the rules of one person that speak of it, day figures worked out for that person. */
export type ActiveRules = {
  /** One group per nutrient, each by rule id. */
  readonly limits: readonly (readonly Weighing[])[]
  /** One group per measure, each by rule id. */
  readonly credits: readonly (readonly Weighing[])[]
  readonly opposed: readonly { readonly credit: Weighing; readonly conflict: Conflict }[]
  readonly kinds: KindsCounted
  readonly caps: readonly CapRule[]
  readonly traits: readonly TraitRule[]
  readonly notes: readonly NoteRule[]
  readonly advice: readonly AdviceRule[]
  readonly gates: readonly GateCheck[]
  readonly textures: readonly TextureCheck[]
  /** Nutrients whose figures can change the score. */
  readonly looksAt: readonly NutrientId[]
}

export type GateCheck = {
  readonly cause: Cause
  readonly rule: GateRule
  readonly severity?: AllergySeverity
}
export type TextureCheck = { readonly cause: Cause; readonly rule: TextureRule }

type Plans = Map<FoodCategory | undefined, ActiveRules>
const known = new WeakMap<HealthProfile, Plans>()

/** Worked out once per profile and kind of food: a change of profile judges everything on a photo at once. */
export function activeRulesFor(profile: HealthProfile, category: FoodCategory | undefined): ActiveRules {
  let plans = known.get(profile)
  if (!plans) {
    plans = new Map()
    known.set(profile, plans)
  }
  let plan = plans.get(category)
  if (!plan) {
    plan = workOut(profile, category)
    plans.set(category, plan)
  }
  return plan
}

function workOut(profile: HealthProfile, category: FoodCategory | undefined): ActiveRules {
  const { targets } = profile
  const sets = ruleSetsFor(profile)
  const active = sets.flatMap(({ cause, rules }) =>
    rules.filter((rule) => concerns(rule, category)).map((rule) => ({ cause, rule })),
  )
  const of = <K extends Rule['kind']>(kind: K) =>
    active
      .map(({ rule }) => rule)
      .filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  const opposed = opposedCredits(sets).filter(
    ({ credit, by }) => concerns(credit, category) && concerns(by, category),
  )
  const lost = new Set(opposed.map(({ credit }) => credit))
  const [limits, caps] = [of('limit'), of('cap')]
  const credits = of('credit').filter((credit) => !lost.has(credit))
  const weighings = (rules: readonly (LimitRule | CreditRule)[]) => {
    const all = rules.map((rule) => weighingFor(rule, targets))
    return [...groupBy(all, ({ measure }) => measure).values()]
  }
  return {
    limits: weighings(limits),
    credits: weighings(credits),
    opposed: opposed.map(({ credit, conflict }) => ({ credit: weighingFor(credit, targets), conflict })),
    kinds: countKinds(of('kind-of-food')),
    looksAt: lookedAt([...limits, ...credits, ...caps]),
    caps,
    traits: of('trait'),
    // Of several on one nutrient the strictest is told, so it comes first.
    notes: of('note')
      .map((rule) => ({ ...rule, day: ownTarget(rule.nutrient, targets) ?? rule.day }))
      .sort((a, b) => a.day - b.day),
    advice: of('advice'),
    // A gate for some kinds of food alone is kept: whether this is surely of another kind, the table has to say.
    gates: sets.flatMap(({ cause, rules }) =>
      rules.flatMap((rule) => (rule.kind === 'gate' ? [gateCheck(cause, rule, profile)] : [])),
    ),
    textures: active.flatMap(({ cause, rule }) =>
      rule.kind === 'texture' ? [{ cause, rule: swallowedBy(rule, targets) }] : [],
    ),
  }
}

function concerns(rule: Rule, category: FoodCategory | undefined): boolean {
  if (!rule.categories) return true
  // What could be of such a kind may have the trait.
  if (rule.kind === 'trait' && category === undefined) return true
  return category !== undefined && rule.categories.includes(category)
}

function lookedAt(rules: readonly (LimitRule | CreditRule | CapRule)[]): readonly NutrientId[] {
  const measures = rules.map((rule) => (rule.kind === 'credit' ? rule.measure : rule.nutrient))
  const unsaturates = measures.includes('unsaturates') ? UNSATURATES_FROM : []
  const wanted = new Set<string>([...NUTRI_SCORE_NUTRIENTS, ...unsaturates, ...measures])
  return NUTRIENT_IDS.filter((id) => wanted.has(id))
}

function gateCheck(cause: Cause, rule: GateRule, { severity }: HealthProfile): GateCheck {
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
