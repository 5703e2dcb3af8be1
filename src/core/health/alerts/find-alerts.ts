import { type ComposedItem, partsOf } from '../../nutrition/figures/composed-item.ts'
import type { Food } from '../../nutrition/table/food.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { TraitId } from '../../terms/traits.ts'
import { adviceOn } from '../advice.ts'
import type { Alert, Evidence, Finding } from '../assessment.ts'
import { DRINKS } from '../rules/conditions/kinds.ts'
import type { AlertRule, TextureRule } from '../rules/rule.ts'
import type { ActiveRules, AlertCheck } from '../verdict/active-rules.ts'
import { isSure } from './trait-evidence.ts'
import { loudest, type TraitReader } from './trait-reader.ts'

/** Of several rules of one cause on one trait only the weightiest finding is kept. */
const WEIGHT: Readonly<Record<Finding, number>> = { contains: 3, 'may-contain': 2, ask: 1, checked: 0 }

/** IDDSI levels 0–2 are liquids only, so a thin soup is as hard to swallow as a thin drink; 3 and 4 are drinks and foods. */
const FLOWS_UP_TO = 2

/** What one rule found, and who says so. */
type Found = { readonly finding: Finding; readonly evidence: Evidence }

/** The alerts an item raises for a person: one per trait and cause, in the order of the causes and their rules. */
export function findAlerts(rules: ActiveRules, composed: ComposedItem, has: TraitReader): readonly Alert[] {
  const alerts: Alert[] = []
  const parts = partsOf(composed)
  for (const check of rules.alerts) {
    const concerned = parts.filter((part) => !isSurelyOther(part, check.rule))
    if (concerned.length === parts.length) addAlerts(alerts, check, has)
    else if (concerned.length > 0) addAlerts(alerts, check, loudest(concerned))
  }
  for (const check of rules.textures) {
    const finding = textureFinding(composed, check.rule)
    if (finding) add(alerts, alertOf('texture', check, { finding, evidence: TEXTURE_EVIDENCE[finding] }))
  }
  return alerts
}

/** Whether the rule is for some kinds of food, and everything its names mention is surely none of them. */
function isSurelyOther({ readings }: ComposedItem, { categories }: AlertRule): boolean {
  if (!categories) return false
  const isOther = ({ category }: Food) => !categories.includes(category)
  return readings.every(
    ({ rows, others, hinted }) =>
      rows.length > 0 && [rows, others, hinted].every((some) => some.every(isOther)),
  )
}

function addAlerts(alerts: Alert[], check: AlertCheck, has: TraitReader): void {
  const { rule } = check
  const [first, ...others] = rule.traits
  if (rule.together && first) {
    const found = leastCertain(check, has)
    if (found) add(alerts, { ...alertOf(first, check, found), together: others })
    return
  }
  for (const trait of rule.traits) {
    const found = findingOn(has, trait, check)
    if (found) add(alerts, alertOf(trait, check, found))
  }
}

/** For a rule that asks, having the trait settles nothing: whether meat is halal, only the kitchen knows. */
function findingOn(has: TraitReader, trait: TraitId, { rule, severity }: AlertCheck): Found | undefined {
  const { statement, evidence, quiet, hinted } = has(trait)
  if (evidence.by === 'person') return { finding: 'checked', evidence }
  if (statement === 'contains') return { finding: rule.ask ? 'ask' : 'contains', evidence }
  if (statement === 'may-contain') return { finding: 'may-contain', evidence }
  if (rule.named) return hinted && { finding: 'ask', evidence }
  const isForKitchen = severity === 'severe' && evidence.by === 'kitchen'
  return quiet && !isForKitchen ? undefined : { finding: 'ask', evidence }
}

/** Traits that are only to be avoided together are cleared by the lack of any one; otherwise the least certain one counts. */
function leastCertain(check: AlertCheck, has: TraitReader): Found | undefined {
  const findings = check.rule.traits.map((trait) => findingOn(has, trait, check))
  return findings.reduce((low, each) => (weightOf(each) < weightOf(low) ? each : low))
}

function alertOf(
  trait: Alert['trait'],
  { cause, rule, severity }: AlertCheck<AlertRule | TextureRule>,
  { finding, evidence }: Found,
): Alert {
  // Every dish of a kitchen has to be asked about then, so its colour stays and a badge is enough.
  const advice = evidence.by === 'kitchen' ? 'ask' : adviceOn(finding, severity)
  const alert = { trait, cause, finding, advice, evidence, rule: rule.id, citation: rule.citation }
  return rule.needsReview ? { ...alert, needsReview: true } : alert
}

function add(alerts: Alert[], alert: Alert): void {
  const { trait, cause, finding } = alert
  // The checks come cause by cause, so an earlier one on the same trait is among the last alerts.
  for (let at = alerts.length - 1; at >= 0; at--) {
    const known = alerts[at]
    if (known?.cause !== cause) break
    if (known.trait !== trait) continue
    if (WEIGHT[finding] > WEIGHT[known.finding]) alerts[at] = alert
    return
  }
  alerts.push(alert)
}

function weightOf(found: Found | undefined): number {
  return found ? WEIGHT[found.finding] : -1
}

const TEXTURE_EVIDENCE: Readonly<Record<Finding, Evidence>> = {
  contains: { by: 'table' },
  'may-contain': { by: 'table' },
  ask: { by: 'nobody' },
  checked: { by: 'person' },
}

/**
 * Whether it can be swallowed: nothing firmer than the rule allows, and no liquid thinner. Only a name that rows explain word
 * by word, or the person, can confirm that; for a dish on a menu the kitchen has to.
 */
function textureFinding(
  { item, match, mentioned, readings, amount }: ComposedItem,
  { firmest, thinnest }: TextureRule,
): Finding | undefined {
  if (item.corrected.cleared?.includes('texture')) return 'checked'
  const isWrong = ({ texture, category }: Food) =>
    texture !== undefined && (texture > firmest || (isLiquid(texture, category) && texture < thinnest))
  const near = [...(match ? [match] : []), ...mentioned].filter(isSure)
  const named = readings.flatMap(({ rows, others }) => [...rows, ...others])
  if (named.some(isWrong) || near.some(({ food }) => isWrong(food))) return 'contains'
  const rows = readings.flatMap((reading) => reading.rows)
  const isExplained = readings.every((reading) => reading.rows.length > 0 && reading.left.length === 0)
  const isKnown = isExplained && rows.every(({ texture }) => texture !== undefined)
  const fromKitchen = amount.basis === 'menu' && !rows.every(({ category }) => DRINKS.includes(category))
  return isKnown && !fromKitchen ? undefined : 'ask'
}

function isLiquid(texture: number, category: FoodCategory): boolean {
  return texture <= FLOWS_UP_TO || DRINKS.includes(category)
}
