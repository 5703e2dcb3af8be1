import { type Day, USUAL_ENERGY } from '../day/day-of.ts'
import type { CitationId } from '../rules/citations.ts'
import type { CapRule, CreditRule, LimitRule, NoteRule } from '../rules/rule.ts'

/** What an amount is held against, in the nutrient's unit, and who says so. */
export type HeldAgainst = { readonly value: number; readonly citation: CitationId }

/**
 * A rule's figure for the day of one person: their own target, otherwise the guideline's, scaled to them. `undefined` where
 * a general guideline names none for their age.
 */
export function dayFigure(rule: LimitRule | CreditRule | NoteRule, day: Day): HeldAgainst | undefined {
  const { citation, scaledBy } = rule
  // A figure for 100 g is not a day's, and nobody's target replaces it.
  if (rule.kind !== 'note' && rule.per === '100g') return { value: rule.day, citation }
  const measure = rule.kind === 'credit' ? rule.measure : rule.nutrient
  const general = measure === 'unsaturates' ? undefined : day[measure]
  if (general?.from === 'clinician') return { value: general.value, citation }
  if (scaledBy === 'reference') {
    const says = general?.value === rule.day ? citation : general?.citation
    return general && { value: general.value, citation: says ?? citation }
  }
  const value = scaled(rule.day, scaledBy, day)
  if (!day.isChild) return { value, citation }
  // A child has no more of anything than a child's day has room for.
  const room = general?.value ?? (scaledBy ? value : rule.day * energyShare(day))
  return { value: Math.min(value, room), citation }
}

/** From how much in a serving on a cap holds: a share of an adult's day, so of a child's it is less. */
export function capFrom({ from, per }: CapRule, day: Day): number {
  return day.isChild && per !== '100g' ? from * Math.min(1, energyShare(day)) : from
}

function scaled(figure: number, by: 'energy' | 'weight' | undefined, { energy, weight }: Day): number {
  if (by === 'weight') return figure * weight
  return by === 'energy' ? (figure * energy.value) / USUAL_ENERGY : figure
}

function energyShare({ energy }: Day): number {
  return energy.value / USUAL_ENERGY
}
