import type { Photo } from '../core/analysis/photo.ts'
import type { AnalysisChunk } from './analysis-chunk.ts'
import { ScreenMissing } from './screen-missing.tsx'

/** The open photo's screen as soon as it is there; until then an empty page, or what is wrong and the way out. */
export function PhotoScreen({ photo, chunk }: { readonly photo: Photo; readonly chunk: AnalysisChunk }) {
  const { Screen, missing, fetch } = chunk
  if (Screen) return <Screen photo={photo} />
  if (!missing) return <div className="analysis" />
  return <ScreenMissing title={photo.name} onRetry={fetch} />
}
