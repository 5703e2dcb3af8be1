import type { RuleId } from '../../terms/ids.ts'
import type { Citation } from './citations.ts'
import type { Rule } from './rule.ts'

/** Their sentences tell of calories, whatever they measure. */
const BY_NAME: ReadonlySet<RuleId> = new Set<RuleId>(['base/plain-drink', 'weight-loss/energy-density'])

/** Whether a rule's own words would tell of calories. */
export function isOfEnergy(rule: Pick<Rule, 'id'> & { readonly nutrient?: unknown }): boolean {
  return rule.nutrient === 'energy' || BY_NAME.has(rule.id)
}

/** Whether words tell of calories that are not chosen by rule: a model's, a guideline's, a person's own. In any of our languages. */
export function tellsOfEnergy(words: string): boolean {
  return /calor|kalor|kcal|kilojoule|\bkj\b|energ|千卡|卡路里|热量|سعر/i.test(words)
}

/** A source without the part of it that is named, where that tells of calories. */
export function sourceWithoutEnergy({ section = '', ...source }: Citation): Citation {
  return { ...source, ...(section && !tellsOfEnergy(section) && { section }) }
}
