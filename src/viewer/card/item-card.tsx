import { type ReactNode, useId } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import type { Reading } from '../../messages/day-words.ts'
import { CheckedElsewhere } from './card-alerts.tsx'
import { CardFigures, type PerBasis } from './card-figures.tsx'
import { AlertsFirst, CardHead, isPressing } from './card-head.tsx'
import { Opinion } from './card-opinion.tsx'
import { CardOthers } from './card-others.tsx'
import { Person } from './card-person.tsx'
import { CardReasons, EveryReason } from './card-reasons.tsx'
import { CardSources } from './card-sources.tsx'
import { CardSwaps } from './card-swaps.tsx'

export type ItemCardProps = {
  readonly row: Row
  /** In the order `select` was given them: one assessment each. */
  readonly profiles: readonly HealthProfile[]
  readonly perBasis: PerBasis
  /** Without it there is no switch between serving and 100 g. */
  readonly onPerBasis?: ((basis: PerBasis) => void) | undefined
  /** The ways on where the item is not known: they come before all else. */
  readonly waysOn?: ReactNode
  /** What can be done with the item: rename, move, remove. */
  readonly actions?: ReactNode
  /** The table to look for something better in; without it nothing is offered instead. */
  readonly foods?: FoodTable | undefined
  /** All that is shown: what to have instead is looked for there first. */
  readonly rows?: readonly Row[] | undefined
  /** Selects another row, where it is better. */
  readonly onSelect?: ((id: string) => void) | undefined
  /** What stands behind the same dot: named, to be selected in turn. */
  readonly others?: readonly Row[] | undefined
  /** Gives a child's age in years, where it is asked for. */
  readonly onAge?: ((personId: string, age: number) => void) | undefined
  /** Who whoever spoke of themselves is: a report may be somebody else's. */
  readonly self?: Reading
  /** Leads to the page with every rule. */
  readonly onRules?: (() => void) | undefined
  /** Id for the heading, to name a dialog by. */
  readonly headingId?: string
}

/**
 * All there is to say of one item: what to avoid or ask, the verdict with its reasons, figures, what to have instead, then
 * the model's view, then every source. Swaps are worked out after the card has opened, so nothing looked for at a glance stands below them.
 */
export function ItemCard(props: ItemCardProps) {
  const { row, profiles, perBasis, onPerBasis, actions, onRules, foods, onAge, self = 'reader' } = props
  const ownId = useId()
  const headingId = props.headingId ?? ownId
  const [only] = row.assessments
  const single = row.assessments.length === 1 ? only : undefined
  const [person] = profiles
  return (
    <article className="pl-card" aria-labelledby={headingId}>
      <CardHead row={row} single={single} headingId={headingId} />
      {props.waysOn}
      {props.others && <CardOthers rows={props.others} onSelect={props.onSelect} />}
      {single ? (
        <>
          {isPressing(single) && <AlertsFirst row={row} assessment={single} />}
          <CheckedElsewhere row={row} assessment={single} />
          <CardReasons row={row} assessment={single} />
        </>
      ) : (
        <ul className="pl-people">
          {row.assessments.map((assessment, i) => (
            <Person
              key={assessment.profileId}
              row={row}
              assessment={assessment}
              person={profiles[i]}
              perBasis={perBasis}
              self={self}
              onAge={onAge}
            />
          ))}
        </ul>
      )}
      <CardFigures
        composed={row.composed}
        judged={single && person && { person, assessment: single }}
        self={self}
        basis={perBasis}
        onBasis={onPerBasis}
        onAge={onAge}
      />
      {foods && (
        <CardSwaps row={row} profiles={profiles} foods={foods} rows={props.rows} onSelect={props.onSelect} />
      )}
      <div className="pl-more">
        {row.opinion && <Opinion opinion={row.opinion} />}
        <EveryReason row={row} profiles={profiles} onRules={onRules} />
        <CardSources composed={row.composed} basis={perBasis} />
      </div>
      {actions && <div className="pl-actions">{actions}</div>}
    </article>
  )
}
