import { photosThatAre } from '../app/photo-looks.ts'
import type { AppState, Trouble as TroubleState } from '../app/state.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/react.tsx'
import { useApp, useAppParts, useRows } from './app-context.tsx'
import { Icon } from './icons.tsx'

/** What went wrong, in a sentence, with the way out of it. What was found stays. */
export function Trouble() {
  const messages = useMessages()
  const { say } = messages
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
        {sentence(messages, shown)} {lookFailure && !trouble && whichPhotos(messages, photos, failed)}
      </p>
      <div className="row">
        {canRetry && (
          <button type="button" className="button button-small" onClick={() => void app.retry()}>
            <Icon name="again" /> {say('app.trouble.retry')}
          </button>
        )}
        {nothingFound && (
          <>
            <button
              type="button"
              className="button button-small"
              onClick={() => void app.look({ kind: 'reader' })}
            >
              <Icon name="menu" /> {say('app.readMenu')}
            </button>
            <button
              type="button"
              className="button button-small"
              onClick={() => app.setMode({ kind: 'add' })}
            >
              <Icon name="dot" /> {say('app.trouble.byHand')}
            </button>
          </>
        )}
        {needsKey && (
          <button type="button" className="button button-small" onClick={() => app.openDialog('settings')}>
            {say('app.trouble.settings')}
          </button>
        )}
        {trouble && (
          <button
            type="button"
            className="button button-small button-quiet"
            onClick={() => app.dismissTrouble()}
          >
            {say('app.trouble.dismiss')}
          </button>
        )}
      </div>
    </div>
  )
}

/** Where others are open whose look did not fail. */
function whichPhotos(
  { say, list }: Messages,
  photos: AppState['photos'],
  failed: readonly PhotoId[],
): string {
  if (photos.length === 1) return ''
  const numbers = failed.map((photo) => photos.findIndex(({ sha256 }) => sha256 === photo) + 1)
  return say('app.trouble.photos', { count: numbers.length, numbers: list(numbers.map(String)) })
}

function FoodsMissing() {
  const { say } = useMessages()
  const app = useApp()
  return (
    <div className="trouble" role="alert">
      <p>{say('app.trouble.foods')}</p>
      <div className="row">
        <button type="button" className="button button-small" onClick={() => void app.loadFoods()}>
          <Icon name="again" /> {say('app.trouble.retry')}
        </button>
      </div>
    </div>
  )
}

function sentence(messages: Messages, trouble: TroubleState): string {
  const { say, list } = messages
  if (trouble.kind === 'failure') return failureSentence(messages, trouble.failure)
  if (trouble.kind === 'refused') {
    return trouble.files
      .map(({ name, failure }) =>
        say('app.trouble.refused', { name, sentence: failureSentence(messages, failure) }),
      )
      .join(' ')
  }
  if (trouble.kind === 'photos-missing') {
    return say('app.trouble.withoutPhotos', { names: list(trouble.names) })
  }
  if (trouble.kind === 'bug') return say('app.trouble.bug')
  if (trouble.reason === 'damaged-photo') return say('app.trouble.damagedPhoto')
  return trouble.reason === 'without-photo'
    ? say('app.trouble.withoutPhoto')
    : say(`report.failure.${trouble.reason}`)
}
