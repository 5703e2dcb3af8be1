import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { ofWhoseDay, type Reading } from '../../messages/day-words.ts'
import { decidingWords } from '../../messages/deciding-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { RowName } from '../row-name.tsx'
import { ScoreRing } from '../score-ring.tsx'
import { CardAlerts, CheckedElsewhere } from './card-alerts.tsx'
import type { DotTarget } from './card-anchor.ts'
import { CardDay } from './card-day.tsx'
import { CardFigures, decidingOf, type Judged, type PerBasis } from './card-figures.tsx'
import { CardOthers } from './card-others.tsx'
import { CardReasons, EveryReason } from './card-reasons.tsx'
import { CardSources } from './card-sources.tsx'
import { CardSwaps } from './card-swaps.tsx'
import { VerdictUnderAlerts, VerdictWord } from './card-verdict.tsx'
import { GlanceCard } from './glance-card.tsx'
import { CloseButton, HoverCard, useEscape } from './hover-card.tsx'
import type { HoverIntent } from './hover-intent.ts'

export type ItemCardProps = {
  readonly row: Row
  /** In the order `select` was given them: one assessment each. */
  readonly profiles: readonly HealthProfile[]
  readonly perBasis: PerBasis
  /** Without it there is no switch between serving and 100 g. */
  readonly onPerBasis?: ((basis: PerBasis) => void) | undefined
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

export type DockedCardProps = Omit<ItemCardProps, 'headingId'> & {
  readonly onClose: () => void
  /** Moves focus into the card: for those who opened it by key. */
  readonly takeFocus?: boolean
}

/** The card of one item at a fixed place beside the photo. */
export function DockedCard({ onClose, takeFocus = false, ...card }: DockedCardProps) {
  const headingId = useId()
  const docked = useRef<HTMLDivElement>(null)
  useEscape(onClose)
  useEffect(() => {
    if (takeFocus) docked.current?.focus()
  }, [takeFocus])
  return (
    <div ref={docked} className="pl-docked" role="dialog" aria-labelledby={headingId} tabIndex={-1}>
      <CloseButton onClose={onClose} />
      <ItemCard {...card} headingId={headingId} />
    </div>
  )
}

export type PassingCardProps = Pick<ItemCardProps, 'row' | 'profiles'> & {
  readonly target: DotTarget
  readonly intent: HoverIntent
}

/** A small card in passing: it covers no dot. */
export function PassingCard({ target, intent, ...glance }: PassingCardProps) {
  const headingId = useId()
  return (
    <HoverCard
      target={target}
      pinned={false}
      isPassing
      labelledBy={headingId}
      onPointerOnCard={intent.onPointerOnCard}
      onDismiss={intent.dismiss}
    >
      <GlanceCard {...glance} headingId={headingId} />
    </HoverCard>
  )
}

export type ItemHoverCardProps = Omit<ItemCardProps, 'headingId' | 'others'> & {
  readonly target: DotTarget
  readonly intent: HoverIntent
  /** Moves focus into the card once it is pinned: for those who opened it by key. */
  readonly takeFocus?: boolean
}

/** The card of one item, floating beside its dot. */
export function ItemHoverCard({ target, intent, takeFocus, ...card }: ItemHoverCardProps) {
  const headingId = useId()
  const others = card.rows?.filter(({ id }) => target.others.includes(id)) ?? []
  return (
    <HoverCard
      target={target}
      pinned={intent.pinned}
      labelledBy={headingId}
      onPointerOnCard={intent.onPointerOnCard}
      onDismiss={intent.dismiss}
      takeFocus={takeFocus}
    >
      <ItemCard {...card} headingId={headingId} others={others.length > 0 ? others : undefined} />
    </HoverCard>
  )
}

type CardHeadProps = { row: Row; single: Assessment | undefined; headingId: string }

function CardHead({ row, single, headingId }: CardHeadProps) {
  const { say } = useMessages()
  const { count, menu, agreement } = row.composed.item
  return (
    <header className="pl-head">
      <div className="pl-head-words">
        {menu?.section && <p className="pl-section">{menu.section}</p>}
        <h3 id={headingId} className="pl-name">
          <RowName row={row} />{' '}
          {count > 1 && <span className="pl-count">{say('viewer.card.count', { count })}</span>}
        </h3>
        {menu?.price && <p className="pl-price">{menu.price}</p>}
        {agreement && agreement.couldHave > 1 && (
          <p className="pl-agreement">
            {say('viewer.card.seenBy', { seen: agreement.seen, of: agreement.couldHave })}
          </p>
        )}
        {single && !isPressing(single) && <VerdictWord of={single} />}
      </div>
      {single && !isPressing(single) && <ScoreRing assessment={single} />}
    </header>
  )
}

/** Whether there is something to avoid or to ask, which is said before the verdict. */
function isPressing({ advice }: Assessment): boolean {
  return advice !== 'none'
}

function AlertsFirst({ row, assessment }: { row: Row; assessment: Assessment }) {
  return (
    <div className="pl-alerts">
      <CardAlerts row={row} assessment={assessment} />
      <VerdictUnderAlerts assessment={assessment} />
    </div>
  )
}

type PersonProps = Pick<ItemCardProps, 'row' | 'perBasis' | 'onAge'> & {
  readonly assessment: Assessment
  readonly person: HealthProfile | undefined
  readonly self: Reading
}

function Person({ row, assessment, person, perBasis, self, onAge }: PersonProps) {
  const pressing = isPressing(assessment)
  return (
    <li className="pl-person">
      <div className="pl-person-head">
        <h4>{person?.name ?? assessment.profileId}</h4>
        {!pressing && <VerdictWord of={assessment} />}
        {!pressing && <ScoreRing assessment={assessment} size={44} />}
      </div>
      {pressing && <AlertsFirst row={row} assessment={assessment} />}
      <CheckedElsewhere row={row} assessment={assessment} />
      <CardReasons row={row} assessment={assessment} compact />
      {person && <PersonFigures row={row} judged={{ person, assessment }} perBasis={perBasis} self={self} />}
      {person && <CardDay person={person} onAge={onAge} />}
    </li>
  )
}

type PersonFiguresProps = Pick<ItemCardProps, 'row' | 'perBasis'> & {
  readonly judged: Judged
  readonly self: Reading
}

/** In a sentence, where several people share a card. */
function PersonFigures({ row, judged, perBasis, self }: PersonFiguresProps) {
  const messages = useMessages()
  const deciding = decidingOf(row.composed, judged, perBasis)
  return decidingWords(messages, deciding, ofWhoseDay(messages, judged.person, self)).map((sentence) => (
    <p key={sentence} className="pl-person-figures">
      {sentence}
    </p>
  ))
}

function Opinion({ opinion }: { opinion: NonNullable<Row['opinion']> }) {
  const { say } = useMessages()
  return (
    <details className="pl-details pl-opinion">
      <summary>{say(opinion.forPerson ? 'viewer.card.modelViewForPerson' : 'viewer.card.modelView')}</summary>
      <p className="pl-opinion-score">
        {say('viewer.card.modelScore', { score: Math.round(opinion.score) })}
      </p>
      <p>{opinion.justification}</p>
      {opinion.differs && <p className="pl-flag">{say('viewer.card.differs')}</p>}
    </details>
  )
}
