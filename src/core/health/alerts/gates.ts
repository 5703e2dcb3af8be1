import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import { SURE_OF_NAME } from '../../nutrition/table/food.ts'
import type { TraitId } from '../../terms/traits.ts'
import type { GateFinding } from '../assessment.ts'
import type { Cause, GateRule, TextureRule } from '../rules/rule.ts'
import type { ActiveRules, GateCheck } from '../verdict/active-rules.ts'
import { textureFinding } from './texture.ts'
import type { TraitReader } from './trait-reader.ts'

/** What a finding does to the verdict: forbids the food, leaves it open, or is only said. */
export type Closing = 'avoid' | 'open' | 'said'
export type GateResult = { readonly gate: GateFinding; readonly closing: Closing }

type Finding = GateFinding['finding']
/** The finding that weighs most; of several rules of one cause on one trait it alone is told. */
const WEIGHT: Readonly<Record<Finding, number>> = {
  contains: 3,
  'may-contain': 2,
  unconfirmed: 1,
  'cleared-by-person': 0,
}

const NO_RESULTS: readonly GateResult[] = []

/** What the gates of a person find, one finding per trait and cause, in the order of the causes and their rules. */
export function gateResults(
  plan: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
): readonly GateResult[] {
  if (plan.gates.length === 0 && plan.textures.length === 0) return NO_RESULTS
  const results: GateResult[] = []
  for (const check of plan.gates) {
    if (!isSurelyOther(composed, check.rule)) addResults(results, check, has)
  }
  for (const { cause, rule } of plan.textures) {
    const finding = textureFinding(composed, rule)
    if (finding)
      add(results, resultOf('texture', cause, rule, finding, finding === 'contains' ? 'avoid' : 'open'))
  }
  return results
}

/** Whether a rule for some kinds of food is surely not for this one. */
function isSurelyOther({ match }: ComposedItem, { categories }: GateRule): boolean {
  return !!categories && !!match && match.quality >= SURE_OF_NAME && !categories.includes(match.food.category)
}

function addResults(results: GateResult[], check: GateCheck, has: TraitReader): void {
  const { cause, rule } = check
  if (rule.together) {
    const found = togetherFinding(has, rule)
    if (!found) return
    const others = rule.traits.filter((trait) => trait !== found.trait)
    const result = resultOf(found.trait, cause, rule, found.finding, closingOf(check, found.finding))
    add(results, { ...result, gate: { ...result.gate, together: others } })
    return
  }
  for (const trait of rule.traits) {
    const finding = findingOn(has, trait, rule)
    if (finding) add(results, resultOf(trait, cause, rule, finding, closingOf(check, finding)))
  }
}

/** Having what has to be asked about settles nothing: of halal meat the kitchen knows. */
function findingOn(has: TraitReader, trait: TraitId, { ask, named }: GateRule): Finding | undefined {
  const { statement, by, clears } = has(trait)
  if (by === 'person') return 'cleared-by-person'
  if (statement === 'contains') return ask ? 'unconfirmed' : 'contains'
  if (statement === 'may-contain') return 'may-contain'
  return clears || named ? undefined : 'unconfirmed'
}

/** What is to be avoided only together is cleared by the lack of any; otherwise the least settled of them is told. */
function togetherFinding(
  has: TraitReader,
  rule: GateRule,
): { readonly trait: TraitId; readonly finding: Finding } | undefined {
  const findings = rule.traits.map((trait) => ({ trait, finding: findingOn(has, trait, rule) }))
  const least = findings.reduce((low, each) => (weightOf(each.finding) < weightOf(low.finding) ? each : low))
  return least.finding ? { trait: least.trait, finding: least.finding } : undefined
}

/** Someone with a mild allergy tolerates traces; someone with a severe one risks none. */
function closingOf({ severity }: GateCheck, finding: Finding): Closing {
  if (finding === 'contains') return 'avoid'
  if (finding === 'cleared-by-person' || severity === 'mild') return 'said'
  return finding === 'may-contain' && severity === 'severe' ? 'avoid' : 'open'
}

function resultOf(
  trait: GateFinding['trait'],
  cause: Cause,
  rule: GateRule | TextureRule,
  finding: Finding,
  closing: Closing,
): GateResult {
  const gate = { trait, cause, finding, rule: rule.id, citation: rule.citation }
  const said = finding === 'cleared-by-person' ? 'said' : closing
  return { gate: rule.needsReview ? { ...gate, needsReview: true } : gate, closing: said }
}

function add(results: GateResult[], result: GateResult): void {
  const { trait, cause, finding } = result.gate
  // The checks come cause by cause, so one on the same trait is among the last.
  for (let at = results.length - 1; at >= 0; at--) {
    const known = results[at]?.gate
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
