import type { Row } from '../../src/core/analysis/row.ts'
import type { Appearance } from '../../src/core/fusion/food-item.ts'
import { type NormalizedBox, normalizedPoint, type Region } from '../../src/core/geometry/normalized.ts'
import { adviceOf, adviceOn, dotOf } from '../../src/core/health/advice.ts'
import type { Alert, Assessment, Finding } from '../../src/core/health/assessment.ts'
import type { AllergyId, AllergySeverity } from '../../src/core/health/profile.ts'
import type { Cause } from '../../src/core/health/rules/rule.ts'
import type { Verdict } from '../../src/core/health/verdict/verdict.ts'
import type { Amount } from '../../src/core/terms/amount.ts'
import { type Estimate, exactly } from '../../src/core/terms/estimate.ts'
import type { FigureSource, SourcedComposition } from '../../src/core/terms/nutrients.ts'

export function figure(estimate: Estimate | number, source: FigureSource = 'table') {
  return { estimate: typeof estimate === 'number' ? exactly(estimate) : estimate, source }
}

export function assessment(verdict: Verdict, part: Partial<Assessment> = {}): Assessment {
  const advice = part.advice ?? adviceOf(part.alerts ?? [])
  return {
    profileId: 'someone',
    score: exactly(50),
    verdict,
    reasons: [],
    alerts: [],
    advice,
    missing: [],
    dot: dotOf(verdict, advice),
    ...part,
  }
}

/** An alert of an allergy, or for `texture` of trouble swallowing; nobody says why. */
export function alert(trait: AllergyId | 'texture', finding: Finding, severity?: AllergySeverity): Alert {
  const cause: Cause =
    trait === 'texture' ? { kind: 'condition', id: 'dysphagia' } : { kind: 'allergy', id: trait }
  return {
    trait,
    cause,
    finding,
    advice: adviceOn(finding, severity),
    evidence: { by: 'nobody' },
    rule: `${cause.kind}/${cause.id}`,
    citation: 'eu-1169-2011',
  }
}

type RowPart = {
  readonly id?: string
  readonly name?: string
  readonly at?: { readonly x: number; readonly y: number }
  readonly region?: Region
  readonly printed?: NormalizedBox
  readonly count?: number
  readonly photo?: string
  readonly alsoIn?: readonly Appearance[]
  readonly menu?: { readonly section?: string; readonly price?: string }
  readonly assessments?: readonly Assessment[]
  readonly per100g?: SourcedComposition
  readonly perServing?: SourcedComposition
  readonly amount?: Partial<Amount>
  readonly opinion?: Row['opinion']
}

/** A row as `select` gives it, for what only draws or shows rows. */
export function row(part: RowPart = {}): Row {
  const { id = 'item', name = 'Butter', count = 1 } = part
  const at = normalizedPoint(part.at?.x ?? 0.5, part.at?.y ?? 0.5)
  return {
    id,
    name,
    composed: {
      item: {
        id,
        label: name,
        anchor: at,
        region: part.region ?? { kind: 'point', point: at },
        count,
        sightings: [],
        whole: [],
        corrected: {},
        ...(part.printed ? { printed: part.printed } : {}),
        ...(part.photo === undefined ? {} : { photo: part.photo }),
        ...(part.alsoIn ? { alsoIn: part.alsoIn } : {}),
        ...(part.menu ? { menu: part.menu } : {}),
      },
      rivals: [],
      mentioned: [],
      readings: [],
      allNamesRead: true,
      per100g: part.per100g ?? {},
      perServing: part.perServing ?? {},
      fruitVegShare: figure(0),
      amount: {
        basis: 'package',
        count,
        servingGrams: exactly(100),
        source: 'reference',
        ...part.amount,
      },
    },
    assessments: part.assessments ?? [assessment('recommended')],
    ...(part.opinion ? { opinion: part.opinion } : {}),
  }
}
