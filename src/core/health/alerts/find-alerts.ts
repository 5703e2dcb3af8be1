import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import { SURE_OF_NAME } from '../../nutrition/table/food.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { TraitId } from '../../terms/traits.ts'
import type { Alert } from '../assessment.ts'
import { DRINKS } from '../rules/conditions/kinds.ts'
import type { AlertRule, TextureRule } from '../rules/rule.ts'
import type { ActiveRules, AlertCheck } from '../verdict/active-rules.ts'
import { isSure } from './trait-evidence.ts'
import type { TraitReader } from './trait-reader.ts'

/** What an alert does to the verdict: `avoid` forbids the food, `open` leaves it unknown, `note` is only mentioned. */
export type AlertEffect = 'avoid' | 'open' | 'note'
export type AlertResult = { readonly alert: Alert; readonly effect: AlertEffect }

type Finding = Alert['finding']
/** Of several rules of one cause on one trait only the weightiest finding is kept. */
const WEIGHT: Readonly<Record<Finding, number>> = {
  contains: 3,
  'may-contain': 2,
  unconfirmed: 1,
  'cleared-by-person': 0,
}

/** IDDSI levels 0–2 are liquids only, so a thin soup is as hard to swallow as a thin drink; 3 and 4 are drinks and foods. */
const FLOWS_UP_TO = 2

const NO_RESULTS: readonly AlertResult[] = []

/** The alerts an item raises for a person: one per trait and cause, in the order of the causes and their rules. */
export function findAlerts(
  rules: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
): readonly AlertResult[] {
  if (rules.alerts.length === 0 && rules.textures.length === 0) return NO_RESULTS
  const results: AlertResult[] = []
  for (const check of rules.alerts) {
    if (!isSurelyOther(composed, check.rule)) addResults(results, check, has)
  }
  for (const check of rules.textures) {
    const finding = textureFinding(composed, check.rule)
    if (finding) add(results, resultOf('texture', check, finding))
  }
  return results
}

/** Whether the rule is for some kinds of food, and this is surely none of them. */
function isSurelyOther({ match }: ComposedItem, { categories }: AlertRule): boolean {
  return !!categories && !!match && isSure(match) && !categories.includes(match.food.category)
}

function addResults(results: AlertResult[], check: AlertCheck, has: TraitReader): void {
  const { rule } = check
  if (rule.together) {
    const found = togetherFinding(has, rule)
    if (!found) return
    const others = rule.traits.filter((trait) => trait !== found.trait)
    const result = resultOf(found.trait, check, found.finding)
    add(results, { ...result, alert: { ...result.alert, together: others } })
    return
  }
  for (const trait of rule.traits) {
    const finding = findingOn(has, trait, rule)
    if (finding) add(results, resultOf(trait, check, finding))
  }
}

/** For a rule that asks, having the trait settles nothing: whether meat is halal, only the kitchen knows. */
function findingOn(has: TraitReader, trait: TraitId, { ask, named }: AlertRule): Finding | undefined {
  const { statement, by, clears } = has(trait)
  if (by === 'person') return 'cleared-by-person'
  if (statement === 'contains') return ask ? 'unconfirmed' : 'contains'
  if (statement === 'may-contain') return 'may-contain'
  return clears || named ? undefined : 'unconfirmed'
}

/** Traits that are only to be avoided together are cleared by the lack of any one; otherwise the least certain one counts. */
function togetherFinding(
  has: TraitReader,
  rule: AlertRule,
): { readonly trait: TraitId; readonly finding: Finding } | undefined {
  const findings = rule.traits.map((trait) => ({ trait, finding: findingOn(has, trait, rule) }))
  const least = findings.reduce((low, each) => (weightOf(each.finding) < weightOf(low.finding) ? each : low))
  return least.finding ? { trait: least.trait, finding: least.finding } : undefined
}

/** Someone with a mild allergy tolerates traces; someone with a severe one risks none. */
function effectOf(severity: AlertCheck['severity'], finding: Finding): AlertEffect {
  if (finding === 'contains') return 'avoid'
  if (finding === 'cleared-by-person' || severity === 'mild') return 'note'
  return finding === 'may-contain' && severity === 'severe' ? 'avoid' : 'open'
}

function resultOf(
  trait: Alert['trait'],
  { cause, rule, severity }: AlertCheck<AlertRule | TextureRule>,
  finding: Finding,
): AlertResult {
  const alert = { trait, cause, finding, rule: rule.id, citation: rule.citation }
  return {
    alert: rule.needsReview ? { ...alert, needsReview: true } : alert,
    effect: effectOf(severity, finding),
  }
}

function add(results: AlertResult[], result: AlertResult): void {
  const { trait, cause, finding } = result.alert
  // The checks come cause by cause, so an earlier one on the same trait is among the last results.
  for (let at = results.length - 1; at >= 0; at--) {
    const known = results[at]?.alert
    if (known?.cause !== cause) break
    if (known.trait !== trait) continue
    if (weightOf(finding) > weightOf(known.finding)) results[at] = result
    return
  }
  results.push(result)
}

function weightOf(finding: Finding | undefined): number {
  return finding ? WEIGHT[finding] : -1
}

/**
 * Whether it can be swallowed: nothing firmer than the rule allows, and no liquid thinner. Only a sure name or the person
 * can confirm that; for a dish on a menu the kitchen has to, and a name that fits only loosely says nothing.
 */
function textureFinding(
  { item, match, mentioned, allNamesRead, amount }: ComposedItem,
  { firmest, thinnest }: TextureRule,
): Alert['finding'] | undefined {
  if (item.corrected.cleared?.includes('texture')) return 'cleared-by-person'
  const read = [...(match ? [match] : []), ...mentioned]
  const wrong = read.some(
    ({ food: { texture, category }, quality }) =>
      quality >= SURE_OF_NAME &&
      texture !== undefined &&
      (texture > firmest || (isLiquid(texture, category) && texture < thinnest)),
  )
  if (wrong) return 'contains'
  const sure = allNamesRead && read.every((each) => isSure(each) && each.food.texture !== undefined)
  const known = match !== undefined && (amount.basis !== 'menu' || DRINKS.includes(match.food.category))
  return sure && known ? undefined : 'unconfirmed'
}

function isLiquid(texture: number, category: FoodCategory): boolean {
  return texture <= FLOWS_UP_TO || DRINKS.includes(category)
}
