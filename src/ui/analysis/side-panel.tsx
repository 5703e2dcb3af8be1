import { useMemo } from 'react'
import { idsOf, statusOf } from '../../app/photo-looks.ts'
import { useMessages } from '../../messages/react.tsx'
import { Legend } from '../../viewer/legend.tsx'
import { ItemList } from '../../viewer/list/item-list.tsx'
import { SummaryPanel } from '../../viewer/summary/summary-panel.tsx'
import { useApp, useAppParts, useAppState, useReading, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Trouble } from '../trouble.tsx'
import { Guidance } from './guidance.tsx'
import { ChangesNote, InstructionNote, PhotoNotices } from './notes.tsx'
import { ReportNote } from './report-note.tsx'
import { StatusLine } from './status-line.tsx'
import { WhoButton } from './who-button.tsx'

/** Who it is for, how the look stands, and every item: the same as the dots, in words. */
export function SidePanel() {
  const { say } = useMessages()
  const app = useApp()
  return (
    <aside className="panel" aria-label={say('analysis.verdicts')}>
      <WhoButton />
      <ReportNote />
      <StatusLine />
      <Trouble />
      <PhotoNotices />
      <Guidance />
      <InstructionNote />
      <ChangesNote />
      <Answer />
      <PanelList />
      <div className="panel-foot">
        <details className="panel-legend">
          <summary>{say('viewer.legend.title')}</summary>
          <Legend />
        </details>
        <Button look="link" words={say('app.privacy')} onClick={() => app.openDialog('privacy')} />
        <p>{say('app.advice')}</p>
      </div>
    </aside>
  )
}

/** The answer for all that is shown, before the list of it. */
function Answer() {
  const app = useApp()
  const rows = useRows()
  const people = useAppState((state) => state.people)
  const self = useReading()
  const several = useAppState((state) => state.photos.length > 1)
  const isUnderWay = useAppState((state) => ['preparing', 'looking'].includes(statusOf(state)))
  return (
    <SummaryPanel
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
function PanelList() {
  const app = useApp()
  const rows = useRows()
  const { photos, people, hoveredId, selectedId } = useAppParts('photos', 'people', 'hoveredId', 'selectedId')
  const several = useMemo(() => (photos.length > 1 ? idsOf(photos) : undefined), [photos])
  if (rows.length === 0) return null
  return (
    <ItemList
      rows={rows}
      profiles={people}
      photos={several}
      hoveredId={hoveredId}
      selectedId={selectedId}
      onHover={app.hover}
      onSelect={app.select}
      onRemove={app.remove}
    />
  )
}
