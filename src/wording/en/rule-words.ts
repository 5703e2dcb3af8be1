import type { CreditRule, LimitRule, Rule, Steps } from '../../core/health/rules/rule.ts'
import type { FoodCategory } from '../../core/terms/categories.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import { CATEGORY_WORDS } from './categories.ts'
import { joined } from './join.ts'
import { NUTRIENT_WORDS, nutrientInSentence, plainQuantity } from './nutrients.ts'
import { ownSentence } from './rule-sentences.ts'
import { TRAIT_WORDS } from './traits.ts'

/** What a rule says, for the page on how verdicts are made. The kinds of food it is for are in `ruleKindsWords`. */
export function ruleWords(rule: Rule): string {
  switch (rule.kind) {
    case 'limit':
      return `${NUTRIENT_WORDS[rule.nutrient]}: at most ${dayWords(rule, rule.nutrient)}. ${stepsWords(rule.steps, rule, 'takes')}`
    case 'credit':
      return `${measureWords(rule)}: ${dayWords(rule, rule.measure)} to aim for. ${stepsWords(rule.steps, rule, 'gives')}`
    case 'kind-of-food':
      return `${capitalised(kindsOf(rule.categories))}: ${rule.effect > 0 ? `gives ${rule.effect}` : `takes ${-rule.effect}`} points.`
    case 'cap':
      return `${NUTRIENT_WORDS[rule.nutrient]}: with ${plainQuantity(rule.from, NUTRIENT_UNITS[rule.nutrient])} or more in ${rule.per === '100g' ? '100 g' : 'one serving'}, the score is at most ${rule.ceiling}.`
    case 'trait':
      return `${capitalised(TRAIT_WORDS[rule.trait])}: the score is at most ${rule.ceiling}.${sometimesWords(rule.sometimes)}`
    case 'note':
      return `${NUTRIENT_WORDS[rule.nutrient]}: said from 20 % of ${plainQuantity(rule.day, NUTRIENT_UNITS[rule.nutrient])} on, and takes no points.`
    case 'advice':
      return `${whenWords(rule.when)}: told, and takes no points. ${ownSentence(rule.id, IN_GENERAL) ?? ''}`.trim()
    case 'alert':
      return gateRuleWords(rule)
    case 'texture':
      return `Food firmer than level ${rule.firmest}${rule.thinnest > 0 ? `, or a drink thinner than level ${rule.thinnest},` : ''} is one to avoid. Levels are those of IDDSI, and your own come first.`
  }
}

/** "Only for: fruit, vegetables." Nothing where a rule is for every food, or names its kinds already. */
export function ruleKindsWords({ kind, categories }: Rule): string | undefined {
  return categories && kind !== 'kind-of-food' ? `Only for: ${kindsOf(categories)}.` : undefined
}

const IN_GENERAL = { serving: 'One serving', amount: 'this much', share: 'a share', limit: 'the limit' }

/** Not a day's: how much at once. */
const AT_ONCE: ReadonlySet<string> = new Set(['lactose-intolerance/lactose'])

function dayWords(rule: LimitRule | CreditRule, measure: NutrientId | 'unsaturates'): string {
  const amount = plainQuantity(rule.day, NUTRIENT_UNITS[measure === 'unsaturates' ? 'fat' : measure])
  if (rule.per === '100g') return `${amount} in 100 g`
  if (AT_ONCE.has(rule.id)) return `${amount} at once`
  if (rule.scaledBy === 'weight') return `${amount} a day for each kg you weigh`
  return rule.scaledBy === 'energy' ? `${amount} in a day of 2000 kcal` : `${amount} a day`
}

/** "Up to 10 % of it in one serving takes nothing, 50 % takes 25 points, 100 % takes 45." */
function stepsWords(steps: Steps, { per }: LimitRule | CreditRule, does: 'takes' | 'gives'): string {
  const free = steps.findLast(([, points]) => points === 0)
  const rest = steps.filter(([, points]) => points > 0)
  const where = per === '100g' ? 'in 100 g' : 'in one serving'
  const parts = [
    ...(free && free[0] > 0 ? [`up to ${free[0]} % of it ${does} nothing`] : []),
    ...rest.map(([share, points]) => `${share} % ${does} ${points} points`),
  ]
  return `${capitalised(where)}, ${joined(parts)}.`
}

function measureWords({ measure }: CreditRule): string {
  return measure === 'unsaturates' ? 'Unsaturated fat' : NUTRIENT_WORDS[measure]
}

function sometimesWords(sometimes: number | undefined): string {
  if (sometimes === undefined) return ''
  return sometimes >= 100
    ? ' Where it only may be there, nothing changes.'
    : ` Where there is some, or only at times, it is at most ${sometimes}.`
}

function whenWords(when: Extract<Rule, { kind: 'advice' }>['when']): string {
  if ('trait' in when) return capitalised(TRAIT_WORDS[when.trait])
  if ('categories' in when) return capitalised(kindsOf(when.categories))
  return `${plainQuantity(when.from, NUTRIENT_UNITS[when.nutrient])} ${nutrientInSentence(when.nutrient)} or more in one serving`
}

function gateRuleWords({ traits, together, ask, named }: Extract<Rule, { kind: 'alert' }>): string {
  const names = traits.map((trait) => TRAIT_WORDS[trait])
  if (together) return `${capitalised(joined(names))} together: to be left out.`
  if (ask) return `${capitalised(joined(names, 'or'))}: how it was made has to be asked.`
  if (named) return `${capitalised(joined(names, 'or'))}: to be left out.`
  return `${capitalised(joined(names, 'or'))}: to be left out, or asked about where nobody knows.`
}

function kindsOf(categories: readonly FoodCategory[]): string {
  return categories.map((id) => CATEGORY_WORDS[id]).join(', ')
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
