import { useEffect, useState } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import { UNFILTERED } from '../../viewer/list/arrange-rows.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { type Chunk, ScreenMissing, useChunk } from '../chunk.tsx'
import { PrintSheet } from '../share/print-sheet.tsx'
import { TourOverPhoto } from '../tour/tour-button.tsx'
import { useLayers } from '../use-layers.ts'
import { AnalysisPhotos } from './analysis-photos.tsx'
import { PersonTabs } from './person-tabs.tsx'
import { sheetStyle, useSheet } from './sheet.tsx'
import { ShownPeopleProvider } from './shown-people.tsx'
import { SidePanel } from './side-panel.tsx'
import { StageArea } from './stage-area.tsx'
import { TopBar } from './top-bar.tsx'

/** The photo fills the screen; what is found in it stands beside it, or on a phone in a sheet over it. */
export function AnalysisScreen({ photo }: { readonly photo: Photo }) {
  useEffect(() => {
    // To focus is to lay out, so it is done in the frame that lays the screen out anyway.
    const frame = requestAnimationFrame(focusHeadline)
    return () => cancelAnimationFrame(frame)
  }, [])
  const app = useApp()
  const [filter, setFilter] = useState(UNFILTERED)
  const [dock, setDock] = useState<HTMLElement | null>(null)
  const sheet = useSheet()
  const hasCard = useAppState(({ selectedId }) => selectedId !== undefined)
  const presenting = useAppState((state) => state.presenting)
  const touring = useAppState((state) => state.touring)
  const several = useAppState(({ photos, joining }) => photos.length + joining > 1)
  useLayers([
    { isOpen: sheet.isSheet && sheet.stop !== 'peek', close: () => sheet.setStop('peek') },
    { isOpen: hasCard, close: () => app.select(undefined) },
    { isOpen: presenting, close: app.endPresenting },
  ])
  return (
    <ShownPeopleProvider>
      <div className="analysis">
        <TopBar />
        <main className="analysis-main" style={sheetStyle(sheet, hasCard)}>
          <h1 className="visually-hidden">{photo.name}</h1>
          <div className="stage-column" data-several={several ? '' : undefined}>
            <PersonTabs />
            <StageArea key={photo.sha256} photo={photo} filter={filter} dock={dock} />
            <AnalysisPhotos shown={photo.sha256} />
          </div>
          <SidePanel filter={filter} onFilter={setFilter} sheet={sheet} onDock={setDock} />
        </main>
        <PrintSheet />
        {presenting && <Presenting photo={photo} />}
        {touring && <TourOverPhoto />}
      </div>
    </ShownPeopleProvider>
  )
}

const PRESENT: Chunk<{ readonly photo: Photo }> = {
  load: async () => (await import('../present/present-screen.tsx')).PresentScreen,
  areas: ['present'],
}

function Presenting({ photo }: { readonly photo: Photo }) {
  const { Screen, missing, fetch } = useChunk(PRESENT)
  useEffect(fetch, [fetch])
  if (Screen) return <Screen photo={photo} />
  return missing && <ScreenMissing title={photo.name} onRetry={fetch} />
}

/** What opened the screen went with the start screen, and the focus with that. */
function focusHeadline() {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('.status-headline, #guidance-title')?.focus({ preventScroll: true })
}
