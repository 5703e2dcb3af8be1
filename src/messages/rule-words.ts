import { AT_ONCE } from '../core/health/deciding-figures.ts'
import type {
  AdviceRule,
  AlertRule,
  CapRule,
  CreditRule,
  KindRule,
  LimitRule,
  NoteRule,
  Rule,
  TraitPointsRule,
  TraitRule,
} from '../core/health/rules/rule.ts'
import type { FoodCategory } from '../core/terms/categories.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import { amountOf, amountWords } from './figures.ts'
import type { Messages } from './messages.ts'
import { ownSentence } from './reasons.ts'

/**
 * What a rule says, for the page on how verdicts are made: the rule itself in the first sentence, then what there is to say
 * beyond it. The kinds of food it is for are in `ruleKindsWords`. Without `calories` a day is an adult’s.
 */
export function ruleWords(messages: Messages, rule: Rule, calories = true): readonly string[] {
  const { say } = messages
  switch (rule.kind) {
    case 'limit':
      return [
        say('rules.limit', measured(messages, rule, rule.nutrient, calories)),
        stepsWords(messages, rule),
      ]
    case 'credit':
      return [say('rules.goal', measured(messages, rule, rule.measure, calories)), stepsWords(messages, rule)]
    case 'kind-of-food':
      return [kindWords(messages, rule)]
    case 'cap':
      return [capWords(messages, rule)]
    case 'trait':
      return [traitRuleWords(messages, rule), ...sometimesWords(messages, rule)]
    case 'trait-points':
      return [traitPointsWords(messages, rule)]
    case 'note':
      return [say('rules.note', measured(messages, rule, rule.nutrient, calories))]
    case 'advice':
      return [adviceWords(messages, rule), ...adviceItself(messages, rule)]
    case 'alert':
      return [alertRuleWords(messages, rule)]
    case 'texture':
      return [say('rules.texture', { ...rule, drinks: rule.thinnest > 0 }), say('rules.textureLevels')]
  }
}

/** "Only for: fruit, vegetables." Nothing where a rule is for every food, or names its kinds already. */
export function ruleKindsWords(messages: Messages, { kind, categories }: Rule): string | undefined {
  if (!categories || kind === 'kind-of-food') return undefined
  return messages.say('rules.onlyFor', { kinds: kindsOf(messages, categories) })
}

/** "Only under the age of 5." */
export function ruleAgeWords(messages: Messages, { under }: Rule): string | undefined {
  return under === undefined ? undefined : messages.say('rules.under', { age: under })
}

/** What a rule measures, and the figure it holds it against. */
function measured(
  messages: Messages,
  rule: LimitRule | CreditRule | NoteRule,
  measure: NutrientId | 'unsaturates',
  calories: boolean,
) {
  const basis = rule.kind === 'note' ? 'day' : basisOf(rule)
  return {
    nutrient: messages.say(
      measure === 'unsaturates' ? 'rules.unsaturates' : `health.nutrient.name.${measure}`,
    ),
    amount: amountWords(messages, measure === 'unsaturates' ? 'fat' : measure, rule.day),
    basis: basis === 'energy' && !calories ? 'reference' : basis,
  } as const
}

function basisOf({
  id,
  per,
  scaledBy,
}: LimitRule | CreditRule): 'day' | 'energy' | 'weight' | 'reference' | 'once' | 'hundred' {
  if (per === '100g') return 'hundred'
  return AT_ONCE.has(id) ? 'once' : (scaledBy ?? 'day')
}

function perOf({ per }: LimitRule | CreditRule | CapRule): 'serving' | 'hundred' {
  return per === '100g' ? 'hundred' : 'serving'
}

/** "In one serving, up to 10% of it takes nothing, 50% takes 25 points and 100% takes 45 points." */
function stepsWords(messages: Messages, rule: LimitRule | CreditRule): string {
  const does = rule.kind === 'limit' ? 'takes' : 'gives'
  const shareOf = (percent: number) => messages.percent(percent / 100, { maximumFractionDigits: 1 })
  const free = rule.steps.findLast(([, points]) => points === 0)?.[0] ?? 0
  const parts = rule.steps
    .filter(([, points]) => points > 0)
    .map(([percent, points]) => messages.say('rules.step.points', { share: shareOf(percent), does, points }))
  if (free > 0) parts.unshift(messages.say('rules.step.free', { share: shareOf(free), does }))
  return messages.say('rules.steps', { per: perOf(rule), steps: messages.list(parts) })
}

function kindWords(messages: Messages, { categories, effect }: KindRule): string {
  return messages.say('rules.kindOfFood', {
    does: effect > 0 ? 'gives' : 'takes',
    points: Math.abs(effect),
    kinds: kindsOf(messages, categories),
  })
}

function capWords(messages: Messages, rule: CapRule): string {
  return messages.say('rules.cap', {
    nutrient: messages.say(`health.nutrient.name.${rule.nutrient}`),
    amount: amountWords(messages, rule.nutrient, rule.from),
    per: perOf(rule),
    ceiling: rule.ceiling,
  })
}

function traitRuleWords(messages: Messages, { trait, ceiling }: TraitRule): string {
  return messages.say('rules.trait', { trait: messages.say(`health.trait.${trait}`), ceiling })
}

function traitPointsWords(messages: Messages, { trait, points }: TraitPointsRule): string {
  return messages.say('rules.traitPoints', { trait: messages.say(`health.trait.${trait}`), points })
}

function sometimesWords(messages: Messages, { sometimes }: TraitRule): readonly string[] {
  if (sometimes === undefined) return []
  if (sometimes >= 100) return [messages.say('rules.sometimesNothing')]
  return [messages.say('rules.sometimes', { ceiling: sometimes })]
}

function adviceWords(messages: Messages, { when }: AdviceRule): string {
  if ('trait' in when)
    return messages.say('rules.advice.trait', { trait: messages.say(`health.trait.${when.trait}`) })
  if ('categories' in when)
    return messages.say('rules.advice.kinds', { kinds: kindsOf(messages, when.categories) })
  return messages.say('rules.advice.amount', { amount: amountOf(messages, when.nutrient, when.from) })
}

/** As a card says it of a serving that has just enough for it. */
function adviceItself(messages: Messages, { id, when }: AdviceRule): readonly string[] {
  const amount = 'nutrient' in when ? amountOf(messages, when.nutrient, when.from) : ''
  const said = { per: 'serving', also: false, grams: '', amount, figure: '', share: '', limit: '' } as const
  const sentence = ownSentence(messages, id, said)
  return sentence === undefined ? [] : [sentence]
}

function alertRuleWords(messages: Messages, { traits, together, ask, named }: AlertRule): string {
  const names = traits.map((trait) => messages.say(`health.trait.${trait}`))
  if (together) return messages.say('rules.alert.together', { traits: messages.list(names) })
  const kind = ask ? 'ask' : named ? 'named' : 'any'
  return messages.say(`rules.alert.${kind}`, { traits: messages.list(names, 'or') })
}

function kindsOf(messages: Messages, categories: readonly FoodCategory[]): string {
  const names = categories.map((id) => messages.say(`rules.category.${id}`))
  return messages.list(names, 'none')
}
