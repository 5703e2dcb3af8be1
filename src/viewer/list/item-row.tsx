import { type MouseEvent, memo } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { photosWith } from '../../core/fusion/food-item.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { piecesOf } from '../../core/terms/amount.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { alertsInBrief, assessmentWords, dotWords } from '../../messages/assessment-words.ts'
import { aboutFigure, scoreWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { DotMark } from '../dot-mark.tsx'
import { partOf } from '../painter/dots.ts'
import { RowName } from '../row-name.tsx'
import { listedScore } from './arrange-rows.ts'

export type ItemRowProps = {
  readonly row: Row
  readonly profiles: readonly HealthProfile[]
  /** All there are; which of them it is in is said where there are several. */
  readonly photos: readonly PhotoId[]
  /** From 1, among `of`. */
  readonly position: number
  readonly of: number
  /** The list's one tab stop. */
  readonly isStop: boolean
  readonly isHovered: boolean
  readonly isSelected: boolean
  /** These are the same functions for every row, so that a row is drawn anew only when something of its own changes. */
  readonly onHover: (id: string | undefined) => void
  readonly onFocus: (id: string) => void
  readonly onSelect: (id: string) => void
}

/** One option of the list. Its keys are handled by the listbox around it. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { row, onHover } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space are the listbox's (roving tabindex).
    <div
      role="option"
      className="pl-option"
      data-id={row.id}
      data-hovered={props.isHovered ? '' : undefined}
      aria-selected={props.isSelected}
      aria-setsize={props.of}
      aria-posinset={props.position}
      tabIndex={props.isStop ? 0 : -1}
      onClick={() => props.onSelect(row.id)}
      onMouseMove={(event) => isMoved(event) && onHover(row.id)}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => {
        props.onFocus(row.id)
        onHover(row.id)
      }}
      onBlur={() => onHover(undefined)}
    >
      <Content row={row} profiles={props.profiles} photos={props.photos} />
    </div>
  )
})

/** Where the pointer was last seen to move, on the screen. */
let last: { readonly x: number; readonly y: number } | undefined

/** A list that scrolls under a resting pointer is told as a move to where it is already. What a script dispatched counts. */
function isMoved({ isTrusted, screenX: x, screenY: y }: MouseEvent): boolean {
  const isSame = last?.x === x && last.y === y
  last = { x, y }
  return !isTrusted || !isSame
}

/** Apart, since the number of rows changes with every item that comes in, and what a row says does not. */
const Content = memo(function Content({ row, profiles, photos }: ContentProps) {
  const { say } = useMessages()
  const [only] = row.assessments
  const single = row.assessments.length === 1 ? only : undefined
  const { count, menu } = row.composed.item
  return (
    <>
      {single && <DotMark {...partOf(single)} size={26} />}
      <span className="pl-option-words">
        <span className="pl-option-name">
          <RowName row={row} />{' '}
          {count > 1 && <span className="pl-count">{say('viewer.card.count', { count })}</span>}
        </span>
        <span className="pl-option-line">
          {single ? <Standing assessment={single} /> : <PeopleMarks row={row} profiles={profiles} />}
          <Aside row={row} />
          <Unsettled row={row} />
          <Where row={row} photos={photos} />
        </span>
      </span>
      {menu?.price && <span className="pl-option-price">{menu.price}</span>}
      {single && <Score assessment={single} />}
    </>
  )
})

type ContentProps = Pick<ItemRowProps, 'row' | 'profiles' | 'photos'>

/** The dot in words, and what is to be asked about; read out in one sentence with the score. */
function Standing({ assessment }: { assessment: Assessment }) {
  const messages = useMessages()
  const { dot } = assessment
  const brief = alertsInBrief(messages, assessment)
  return (
    <>
      <span className="pl-hidden">{assessmentWords(messages, assessment)} </span>
      <span aria-hidden="true">{dot === 'ask-first' ? brief : dotWords(messages, dot)}</span>
      {dot !== 'ask-first' && brief && (
        <span className="pl-aside pl-option-brief" aria-hidden="true">
          {brief}
        </span>
      )}
    </>
  )
}

function Aside({ row }: { row: Row }) {
  const messages = useMessages()
  const { perServing, amount } = row.composed
  const { energy } = perServing
  // A menu's line has its price there instead: nothing of it was seen to weigh.
  if (!energy || row.composed.item.menu?.price) return null
  const words = aboutFigure(messages, energy.estimate, 'kcal')
  return (
    <span className="pl-aside">
      {messages.say('viewer.list.energy', { of: piecesOf(amount), amount: words })}
    </span>
  )
}

function Where({ row, photos }: { row: Row; photos: readonly PhotoId[] }) {
  const messages = useMessages()
  if (photos.length < 2) return null
  const within = photosWith(row.composed.item)
  const numbers = photos.flatMap((photo, index) => (within.includes(photo) ? [index + 1] : []))
  return (
    numbers.length > 0 && <span className="pl-aside pl-option-where">{inPhotosWords(messages, numbers)}</span>
  )
}

/** Where an item is, by the numbers of the photos it is in, ascending: "in photos 1 to 3 and 5". */
export function inPhotosWords(messages: Messages, numbers: readonly number[]): string {
  const runs = messages.list(inRuns(messages, numbers))
  return messages.say('viewer.list.inPhotos', { count: numbers.length, numbers: runs })
}

/** Three numbers or more in a row as one: "1 to 3". */
function inRuns({ say }: Messages, numbers: readonly number[]): readonly string[] {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.flatMap(([first, last]) => {
    if (last - first > 1) return [say('viewer.list.photoRun', { first, last })]
    return first === last ? [`${first}`] : [`${first}`, `${last}`]
  })
}

/** The dot's smaller, softer form in words. */
function Unsettled({ row }: { row: Row }) {
  const { say } = useMessages()
  const { standing, agreement } = row.composed.item
  if (standing !== 'provisional' || !agreement || agreement.couldHave < 2) return null
  return (
    <span className="pl-aside">
      {say('viewer.card.seenBy', { seen: agreement.seen, of: agreement.couldHave })}
    </span>
  )
}

/** Its colour is the verdict's, which a dot to be asked about first does not show. */
function Score({ assessment }: { assessment: Assessment }) {
  const messages = useMessages()
  const score = listedScore(assessment)
  if (!score) return null
  const { dot, verdict, uncertain } = assessment
  return (
    <span className="pl-option-score" data-dot={dot === verdict ? dot : undefined} aria-hidden="true">
      {scoreWords(messages, score, uncertain !== undefined)}
    </span>
  )
}

function PeopleMarks({ row, profiles }: { row: Row; profiles: readonly HealthProfile[] }) {
  const messages = useMessages()
  return (
    <span className="pl-marks">
      {row.assessments.map((assessment, i) => (
        <span key={assessment.profileId} title={profiles[i]?.name}>
          <DotMark {...partOf(assessment)} size={22} />
          <span className="pl-hidden">
            {messages.say('viewer.list.forPerson', {
              name: profiles[i]?.name ?? assessment.profileId,
              words: assessmentWords(messages, assessment),
            })}{' '}
          </span>
        </span>
      ))}
    </span>
  )
}
