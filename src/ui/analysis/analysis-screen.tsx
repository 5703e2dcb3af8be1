import { useEffect, useState } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import { UNFILTERED } from '../../viewer/list/arrange-rows.ts'
import { useAppState } from '../app-context.tsx'
import { PrintSheet } from '../share/print-sheet.tsx'
import { AnalysisPhotos } from './analysis-photos.tsx'
import { SidePanel } from './side-panel.tsx'
import { StageArea } from './stage-area.tsx'
import { TopBar } from './top-bar.tsx'

/** The photo fills the screen; what is found in it stands beside it. */
export function AnalysisScreen({ photo }: { readonly photo: Photo }) {
  useEffect(() => {
    // To focus is to lay out, so it is done in the frame that lays the screen out anyway.
    const frame = requestAnimationFrame(focusHeadline)
    return () => cancelAnimationFrame(frame)
  }, [])
  const [filter, setFilter] = useState(UNFILTERED)
  const several = useAppState(({ photos, joining }) => photos.length + joining > 1)
  return (
    <div className="analysis">
      <TopBar />
      <main className="analysis-main">
        <h1 className="visually-hidden">{photo.name}</h1>
        <div className="stage-column" data-several={several ? '' : undefined}>
          <StageArea key={photo.sha256} photo={photo} filter={filter} />
          <AnalysisPhotos shown={photo.sha256} />
        </div>
        <SidePanel filter={filter} onFilter={setFilter} />
      </main>
      <PrintSheet />
    </div>
  )
}

/** What opened the screen went with the start screen, and the focus with that. */
function focusHeadline() {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('.status-headline, #guidance-title')?.focus()
}
