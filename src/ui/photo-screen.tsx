import type { Photo } from '../core/analysis/photo.ts'
import { TROUBLE } from '../wording/en/app.ts'
import type { AnalysisChunk } from './analysis-chunk.ts'
import { Icon } from './icons.tsx'

/** The open photo's screen as soon as it is there; until then an empty page, or what is wrong and the way out. */
export function PhotoScreen({ photo, chunk }: { readonly photo: Photo; readonly chunk: AnalysisChunk }) {
  const { Screen, missing, fetch } = chunk
  if (Screen) return <Screen photo={photo} />
  if (!missing) return <div className="analysis" />
  return (
    <main className="screen-missing">
      <h1 className="visually-hidden">{photo.name}</h1>
      <div className="trouble" role="alert">
        <p>{TROUBLE.screen}</p>
        <div className="row">
          <button type="button" className="button button-small" onClick={fetch}>
            <Icon name="again" /> {TROUBLE.retry}
          </button>
        </div>
      </div>
    </main>
  )
}
