import { useMessages } from '../../messages/react.tsx'
import { Legend } from '../../viewer/legend.tsx'
import { ItemList } from '../../viewer/list/item-list.tsx'
import { useApp, useAppParts, useRows } from '../app-context.tsx'
import { Trouble } from '../trouble.tsx'
import { ChangesNote } from './changes-note.tsx'
import { Guidance } from './guidance.tsx'
import { InstructionNote } from './instruction-note.tsx'
import { PhotoNotices } from './photo-notices.tsx'
import { StatusLine } from './status-line.tsx'
import { useSeveralPhotos } from './use-several-photos.ts'
import { WhoButton } from './who-button.tsx'

/** Who it is for, how the look stands, and every item: the same as the dots, in words. */
export function SidePanel() {
  const { say } = useMessages()
  const app = useApp()
  return (
    <aside className="panel" aria-label={say('analysis.verdicts')}>
      <WhoButton />
      <StatusLine />
      <Trouble />
      <PhotoNotices />
      <Guidance />
      <InstructionNote />
      <ChangesNote />
      <PanelList />
      <div className="panel-foot">
        <details className="panel-legend">
          <summary>{say('viewer.legend.title')}</summary>
          <Legend />
        </details>
        <button type="button" className="link-button" onClick={() => app.openDialog('privacy')}>
          {say('app.privacy')}
        </button>
        <p>{say('app.advice')}</p>
      </div>
    </aside>
  )
}

/** Apart, so that pointing at an item draws nothing else of the panel anew. */
function PanelList() {
  const app = useApp()
  const rows = useRows()
  const photos = useSeveralPhotos()
  const { people, hoveredId, selectedId } = useAppParts('people', 'hoveredId', 'selectedId')
  if (rows.length === 0) return null
  return (
    <ItemList
      rows={rows}
      profiles={people}
      photos={photos}
      hoveredId={hoveredId}
      selectedId={selectedId}
      onHover={app.hover}
      onSelect={app.select}
      onRemove={app.remove}
    />
  )
}
