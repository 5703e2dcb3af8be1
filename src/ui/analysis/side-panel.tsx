import { memo, useDeferredValue, useMemo } from 'react'
import { idsOf, statusOf } from '../../app/photo-looks.ts'
import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { Legend } from '../../viewer/legend.tsx'
import { ItemList, type ItemListProps } from '../../viewer/list/item-list.tsx'
import { SummaryPanel } from '../../viewer/summary/summary-panel.tsx'
import { useApp, useAppParts, useAppState, useReading, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { PrivateNote } from '../history/private-session.tsx'
import { Trouble } from '../trouble.tsx'
import { Guidance } from './guidance.tsx'
import { ChangesNote, InstructionNote, PhotoNotices } from './notes.tsx'
import { ReportNote } from './report-note.tsx'
import { StatusLine } from './status-line.tsx'
import { WhoButton } from './who-button.tsx'

type Narrowing = Pick<ItemListProps, 'filter' | 'onFilter'>

/** Who it is for, how the look stands, and every item: the same as the dots, in words. */
export function SidePanel(narrowing: Narrowing) {
  const { say } = useMessages()
  // It comes right after the screen and not in one piece with it.
  const hasRest = useDeferredValue(true, false)
  return (
    <aside className="panel" aria-label={say('analysis.verdicts')}>
      <WhoButton />
      <PrivateNote />
      <ReportNote />
      <StatusLine />
      <Trouble />
      <PhotoNotices />
      <Guidance />
      <InstructionNote />
      <ChangesNote />
      {hasRest && <Rest {...narrowing} />}
    </aside>
  )
}

/** What is said of the items, and below it what is always there. */
function Rest(narrowing: Narrowing) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <>
      <Answer />
      <PanelList {...narrowing} />
      <div className="panel-foot">
        <details className="panel-legend">
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
  const people = useAppState((state) => state.people)
  return { rows: useDeferredValue(useRows(), NO_ROWS), people: useDeferredValue(people) }
}

// Drawn anew when the rows have followed, and not when they are only about to.
const AnswerOfRows = memo(SummaryPanel)
const ListOfRows = memo(ItemList)

/** The answer for all that is shown, before the list of it. */
function Answer() {
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
