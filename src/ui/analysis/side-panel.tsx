import { type FocusEvent, memo, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { idsOf, statusOf } from '../../app/photo-looks.ts'
import type { Row } from '../../core/analysis/row.ts'
import { checkedOnlyOfAll } from '../../messages/checked-only-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { Legend } from '../../viewer/legend.tsx'
import { ItemList, type ItemListProps } from '../../viewer/list/item-list.tsx'
import { SummaryPanel } from '../../viewer/summary/summary-panel.tsx'
import { useApp, useAppParts, useAppState, useReading } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { PrivateNote } from '../history/private-session.tsx'
import { OfflineNote } from '../offline.tsx'
import { PlateNote } from '../plate/plate-note.tsx'
import { Trouble } from '../trouble.tsx'
import { Guidance } from './guidance.tsx'
import { ChangesNote, InstructionNote, PhotoNotices } from './notes.tsx'
import { ReportNote } from './report-note.tsx'
import { type Sheet, SheetHandle, useSheetDrag } from './sheet.tsx'
import { useShownPeople } from './shown-people.tsx'
import { LookDetails, StatusLine } from './status-line.tsx'
import { WhoButton } from './who-button.tsx'

type Narrowing = Pick<ItemListProps, 'filter' | 'onFilter' | 'sort' | 'onSort'>
type SidePanelProps = Narrowing & {
  readonly sheet: Sheet
  /** Hands out the place for the card of the chosen item, beside the photo. */
  readonly onDock: (dock: HTMLElement | null) => void
}

/** Who it is for, the answer, and every item: the same as the dots, in words. */
export function SidePanel({ sheet, onDock, ...narrowing }: SidePanelProps) {
  const { say } = useMessages()
  // It comes right after the screen and not in one piece with it.
  const hasRest = useDeferredValue(true, false)
  const drag = useSheetDrag(sheet)
  const { isSheet, stop, setStop, panel, head } = sheet
  const body = useRef<HTMLDivElement>(null)
  const selectedId = useAppState((state) => state.selectedId)
  // The lowest stop shows the answer, wherever the list below was scrolled to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list scrolls to what is chosen.
  useEffect(() => {
    if (body.current && isSheet && stop === 'peek') body.current.scrollTop = 0
  }, [isSheet, stop, selectedId])
  const onFocus = ({ target }: FocusEvent) => {
    // What the keys lead to comes into view; under a finger nothing moves.
    if (isSheet && stop === 'peek' && target.matches(':focus-visible') && !head.current?.contains(target))
      setStop('middle')
  }
  return (
    <aside
      ref={panel}
      className="panel"
      aria-label={say('analysis.verdicts')}
      data-stop={isSheet ? stop : undefined}
    >
      {isSheet && (
        <div className="sheet-grip" {...drag}>
          <SheetHandle stop={stop} setStop={setStop} />
        </div>
      )}
      <div ref={onDock} className="panel-dock" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only follows where the focus goes. */}
      <div ref={body} id="panel-body" className="panel-body" onFocus={onFocus}>
        <div ref={head} className="panel-head" {...drag}>
          <WhoButton />
          <CheckedOnlyNote />
          <PrivateNote />
          <OfflineNote />
          <ReportNote />
          <StatusLine />
          <Trouble />
          <PhotoNotices />
          <Guidance />
          {hasRest && <Answer isBrief={isSheet && stop === 'middle'} />}
        </div>
        <InstructionNote />
        <ChangesNote />
        {hasRest && <Rest {...narrowing} />}
      </div>
    </aside>
  )
}

/** Where only checked rules count, that others are left out is always said. */
function CheckedOnlyNote() {
  const messages = useMessages()
  const words = checkedOnlyOfAll(messages, useShownPeople().people)
  return words ? <p className="field-note">{words}</p> : null
}

/** What is said of the items, and below it what is always there. */
function Rest(narrowing: Narrowing) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <>
      <PlateNote />
      <PanelList {...narrowing} />
      <div className="panel-foot">
        <LookDetails />
        <details className="pl-details panel-legend">
          <summary>{say('viewer.legend.title')}</summary>
          <Legend />
        </details>
        <Button look="link" words={say('app.privacy')} onClick={() => app.openDialog('privacy')} />
        <p>{say('app.advice')}</p>
      </div>
    </>
  )
}

const NO_ROWS: readonly Row[] = []

/** The rows, and whom they are for. The dots come first: the words follow in tasks of their own, so that none takes long. */
function useRowsInTime() {
  const { rows, people } = useShownPeople()
  return { rows: useDeferredValue(rows, NO_ROWS), people: useDeferredValue(people) }
}

// Drawn anew when the rows have followed, and not when they are only about to.
const AnswerOfRows = memo(SummaryPanel)
const ListOfRows = memo(ItemList)

/** The answer for all that is shown, before the list of it. */
function Answer({ isBrief }: { readonly isBrief: boolean }) {
  const app = useApp()
  const { rows, people } = useRowsInTime()
  const self = useReading()
  const several = useAppState((state) => state.photos.length > 1)
  const isUnderWay = useAppState((state) => ['preparing', 'looking'].includes(statusOf(state)))
  return (
    <AnswerOfRows
      rows={rows}
      people={people}
      self={self}
      isUnderWay={isUnderWay}
      several={several}
      isBrief={isBrief}
      onHover={app.hover}
      onSelect={app.select}
    />
  )
}

/** Apart, so that pointing at an item draws nothing else of the panel anew. */
function PanelList(narrowing: Narrowing) {
  const app = useApp()
  const { rows, people } = useRowsInTime()
  const { photos, hoveredId, selectedId } = useAppParts('photos', 'hoveredId', 'selectedId')
  const several = useMemo(() => (photos.length > 1 ? idsOf(photos) : undefined), [photos])
  if (rows.length === 0) return null
  return (
    <ListOfRows
      rows={rows}
      profiles={people}
      photos={several}
      hoveredId={hoveredId}
      selectedId={selectedId}
      onHover={app.hover}
      onSelect={app.select}
      onRemove={app.remove}
      {...narrowing}
    />
  )
}
