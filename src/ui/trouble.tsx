import { photosThatAre } from '../app/photo-looks.ts'
import type { AppState, Trouble as TroubleState } from '../app/state.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { BAR, TROUBLE } from '../wording/en/app.ts'
import { failureSentence } from '../wording/en/failures.ts'
import { missingSentence, PHOTOS, refusedSentence } from '../wording/en/photos.ts'
import { reportFailureSentence } from '../wording/en/report.ts'
import { useApp, useAppParts, useRows } from './app-context.tsx'
import { Icon } from './icons.tsx'

/** What went wrong, in a sentence, with the way out of it. What was found stays. */
export function Trouble() {
  const app = useApp()
  const state = useAppParts('trouble', 'left', 'photos', 'run', 'foodsMissing')
  const { trouble, photos } = state
  const failed = state.left ? [] : photosThatAre('failed', state)
  const lookFailure = failed.flatMap((photo) => state.run.photos[photo]?.failure ?? []).at(-1)
  const canRetry = failed.length > 0
  const nothingFound = useRows().length === 0 && canRetry
  const shown: TroubleState | undefined =
    trouble ?? (lookFailure ? { kind: 'failure', failure: lookFailure } : undefined)
  const foodsMissing = state.foodsMissing && photos.length > 0
  if (foodsMissing) return <FoodsMissing />
  if (!shown) return null
  const needsKey =
    shown.kind === 'failure' && ['unauthorised', 'no-key', 'unknown-model'].includes(shown.failure.code)
  return (
    <div className="trouble" role="alert">
      <p>
        {sentence(shown)} {lookFailure && !trouble && whichPhotos(photos, failed)}
      </p>
      <div className="row">
        {canRetry && (
          <button type="button" className="button button-small" onClick={() => void app.retry()}>
            <Icon name="again" /> {TROUBLE.retry}
          </button>
        )}
        {nothingFound && (
          <>
            <button
              type="button"
              className="button button-small"
              onClick={() => void app.look({ kind: 'reader' })}
            >
              <Icon name="menu" /> {BAR.readMenu}
            </button>
            <button
              type="button"
              className="button button-small"
              onClick={() => app.setMode({ kind: 'add' })}
            >
              <Icon name="dot" /> {TROUBLE.byHand}
            </button>
          </>
        )}
        {needsKey && (
          <button type="button" className="button button-small" onClick={() => app.openDialog('settings')}>
            {TROUBLE.fixInSettings}
          </button>
        )}
        {trouble && (
          <button
            type="button"
            className="button button-small button-quiet"
            onClick={() => app.dismissTrouble()}
          >
            {TROUBLE.dismiss}
          </button>
        )}
      </div>
    </div>
  )
}

/** Where others are open whose look did not fail. */
function whichPhotos(photos: AppState['photos'], failed: readonly PhotoId[]): string {
  if (photos.length === 1) return ''
  return PHOTOS.failed(failed.map((photo) => photos.findIndex(({ sha256 }) => sha256 === photo) + 1))
}

function FoodsMissing() {
  const app = useApp()
  return (
    <div className="trouble" role="alert">
      <p>{TROUBLE.foods}</p>
      <div className="row">
        <button type="button" className="button button-small" onClick={() => void app.loadFoods()}>
          <Icon name="again" /> {TROUBLE.retry}
        </button>
      </div>
    </div>
  )
}

function sentence(trouble: TroubleState): string {
  if (trouble.kind === 'failure') return failureSentence(trouble.failure)
  if (trouble.kind === 'refused') return refusedSentence(trouble.files)
  if (trouble.kind === 'photos-missing') return missingSentence(trouble.names)
  if (trouble.kind === 'bug') return TROUBLE.bug
  if (trouble.reason === 'damaged-photo') return TROUBLE.damagedPhoto
  return trouble.reason === 'without-photo' ? TROUBLE.withoutPhoto : reportFailureSentence(trouble.reason)
}
