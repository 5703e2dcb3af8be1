import { useEffect, useEffectEvent, useState } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import { type ListSort, UNFILTERED } from '../../viewer/list/arrange-rows.ts'
import { Announcer } from '../announcer.tsx'
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
import { TellChanges } from './tellers.tsx'
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
  const [sort, setSort] = useState<ListSort>('best')
  const [dock, setDock] = useState<HTMLElement | null>(null)
  const sheet = useSheet()
  const isCorrecting = useAppState(({ mode }) => mode.kind === 'adjust' || mode.kind === 'same')
  const selectedId = useAppState((state) => state.selectedId)
  const hasCard = selectedId !== undefined
  const showPhoto = useEffectEvent(() => {
    if (isCorrecting) sheet.setStop('peek')
    else if (selectedId && sheet.stop === 'full') sheet.setStop('middle')
  })
  // What is chosen, or put right, is seen on the photo: the sheet makes way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet follows these two, and nothing else.
  useEffect(() => showPhoto(), [selectedId, isCorrecting])
  const presenting = useAppState((state) => state.presenting)
  const touring = useAppState((state) => state.touring)
  const several = useAppState(({ photos, joining }) => photos.length + joining > 1)
  useLayers([
    { isOpen: sheet.isSheet && sheet.stop !== 'peek', close: () => sheet.setStop('peek') },
    { isOpen: hasCard, close: () => app.select(undefined) },
    { isOpen: hasCard && isCorrecting, close: () => app.setMode({ kind: 'browse' }) },
    { isOpen: presenting, close: app.endPresenting },
  ])
  return (
    <Announcer>
      <ShownPeopleProvider>
        <TellChanges filter={filter} />
        <div className="analysis">
          <TopBar />
          <main className="analysis-main" style={sheetStyle(sheet, hasCard && !isCorrecting)}>
            <h1 className="visually-hidden">{photo.name}</h1>
            <div className="stage-column" data-several={several ? '' : undefined}>
              <PersonTabs />
              <StageArea key={photo.sha256} photo={photo} filter={filter} sort={sort} dock={dock} />
              <AnalysisPhotos shown={photo.sha256} />
            </div>
            <SidePanel
              filter={filter}
              onFilter={setFilter}
              sort={sort}
              onSort={setSort}
              sheet={sheet}
              onDock={setDock}
            />
          </main>
          <PrintSheet />
          {presenting && <Presenting photo={photo} />}
          {touring && <TourOverPhoto />}
        </div>
      </ShownPeopleProvider>
    </Announcer>
  )
}

const PRESENT: Chunk<{ readonly photo: Photo }> = {
  load: async () => (await import('../present/present-screen.tsx')).PresentScreen,
  areas: ['present'],
}

function Presenting({ photo }: { readonly photo: Photo }) {
  const { Screen, missing, fetch, retry } = useChunk(PRESENT)
  useEffect(fetch, [fetch])
  if (Screen) return <Screen photo={photo} />
  return missing && <ScreenMissing title={photo.name} onRetry={retry} />
}

/** What opened the screen went with the start screen, and the focus with that. */
function focusHeadline() {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('.status-headline, #guidance-title')?.focus({ preventScroll: true })
}
