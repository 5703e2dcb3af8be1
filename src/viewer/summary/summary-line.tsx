import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { assessmentWords } from '../../messages/assessment-words.ts'
import { briefWhy } from '../../messages/brief-why.ts'
import { Rich, useMessages } from '../../messages/react.tsx'
import { DotMark } from '../dot-mark.tsx'
import { partOf } from '../painter/dots.ts'

export type Picking = {
  /** Lights the row on the photo. */
  readonly onHover: (id: string | undefined) => void
  readonly onSelect: (id: string) => void
}

export type SummaryLineProps = Picking & {
  readonly kind: 'best' | 'fair' | 'skip' | 'forAll'
  readonly rows: readonly Row[]
  /** More names than these are a list by themselves; the rest is one tap away. */
  readonly few?: number | undefined
}

const FEW = 3

/** One sentence of the answer. The names in it lead to their dots. */
export function SummaryLine({ kind, rows, few = FEW, ...picking }: SummaryLineProps) {
  if (rows.length === 0) return null
  const names = () => <Names key={few} rows={rows} few={few} saysWhy={kind === 'skip'} {...picking} />
  return (
    <p className="pl-answer-line">
      <Rich of={`viewer.summary.${kind}`} values={{ lead, names }} />
    </p>
  )
}

export type AskLineProps = Picking & {
  /** What to ask about, in words. */
  readonly what: string
  readonly rows: readonly Row[]
}

/** Two names are said; more would be a list, and are told by their number until asked for. */
const FEW_TO_ASK = 2

/** What has to be asked about, and in which of the rows: "Ask about peanut in 4 items." */
export function AskLine({ what, rows, ...picking }: AskLineProps) {
  const names = () => <Names rows={rows} few={rows.length > FEW_TO_ASK ? 0 : FEW_TO_ASK} {...picking} />
  return (
    <p className="pl-answer-line">
      <Rich of="viewer.summary.ask" values={{ what, lead, names }} />
    </p>
  )
}

function lead(words: ReactNode) {
  return <strong>{words}</strong>
}

type NamesProps = Picking & {
  readonly rows: readonly Row[]
  readonly few: number
  /** Each with what speaks against it. */
  readonly saysWhy?: boolean
}

/** The first few names in a row, and a button that says the others. */
function Names({ rows, few, saysWhy = false, ...picking }: NamesProps) {
  const { say, listParts } = useMessages()
  const [all, setAll] = useState(false)
  const list = useRef<HTMLSpanElement>(null)
  // One more name is no longer than the button that would bring it up.
  const shown = all || rows.length === few + 1 ? rows : rows.slice(0, few)
  const hidden = rows.length - shown.length
  useEffect(() => {
    // What was pressed is gone, and the focus with it.
    if (all) list.current?.querySelectorAll<HTMLElement>('.pl-pick')[few]?.focus()
  }, [all, few])

  const names: ReactNode[] = shown.map((row) => (
    <Pick key={row.id} row={row} saysWhy={saysWhy} {...picking} />
  ))
  if (hidden > 0)
    names.push(
      <button key="more" type="button" className="pl-pick pl-pick-more" onClick={() => setAll(true)}>
        {say(few === 0 ? 'viewer.summary.items' : 'viewer.summary.more', { count: hidden })}
      </button>,
    )
  return (
    <span ref={list}>
      {withCommas(listParts(names, 'none')).map(({ name, comma, space }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no names of their own.
        <Fragment key={at}>
          <span className="pl-pick-place">
            {name}
            {comma}
          </span>
          {space}
        </Fragment>
      ))}
    </span>
  )
}

/** Each name with the comma after it, so that no line begins with one. */
function withCommas(parts: readonly ReactNode[]) {
  return parts.flatMap((name, at) => {
    if (typeof name === 'string') return []
    const after = parts[at + 1]
    const between = typeof after === 'string' ? after : ''
    const comma = between.trimEnd()
    return [{ name, comma, space: between.slice(comma.length) }]
  })
}

/** A name with its mark, so that colour is not all that tells. It lights its dot, and opens its card. */
function Pick({
  row,
  saysWhy,
  onHover,
  onSelect,
}: Picking & { readonly row: Row; readonly saysWhy: boolean }) {
  const messages = useMessages()
  const [only, other] = row.assessments
  const single = other ? undefined : only
  const why = saysWhy && single ? briefWhy(messages, single) : undefined
  return (
    <button
      type="button"
      className="pl-pick"
      onClick={() => onSelect(row.id)}
      onMouseEnter={() => onHover(row.id)}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => onHover(row.id)}
      onBlur={() => onHover(undefined)}
    >
      {single && <DotMark {...partOf(single)} size={16} />}
      <span>
        <bdi>{row.name}</bdi>
        {single && <span className="pl-hidden">: {assessmentWords(messages, single)}</span>}
        {why && (
          <span className="pl-why" aria-hidden="true">
            {' '}
            {messages.say('viewer.summary.why', { why })}
          </span>
        )}
      </span>
    </button>
  )
}
