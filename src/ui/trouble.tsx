import { photosThatAre } from '../app/photo-looks.ts'
import type { Trouble as TroubleState } from '../app/state.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/react.tsx'
import { reportFailureSentence } from '../messages/report-failure.ts'
import { useApp, useAppParts, useRows } from './app-context.tsx'
import { Button } from './buttons.tsx'
import { usePartMissing } from './chunk.tsx'
import { numbered } from './photo-numbers.ts'

/** What another choice in Settings puts right. */
const SETTINGS_HELP = [
  'unauthorised',
  'no-key',
  'unknown-model',
  'model-not-allowed',
  'effort-not-allowed',
  'budget-too-small',
  'price-unknown',
]

/** What went wrong, in a sentence, with the way out of it. What was found stays. */
export function Trouble() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const partMissing = usePartMissing()
  const state = useAppParts('trouble', 'left', 'photos', 'run', 'foodsMissing', 'offline')
  const { trouble, photos } = state
  const failed = state.left ? [] : photosThatAre('failed', state)
  const lookFailure = failed.flatMap((photo) => state.run.photos[photo]?.failure ?? []).at(-1)
  const canRetry = failed.length > 0
  const nothingFound = useRows().length === 0 && canRetry
  const shown: TroubleState | undefined =
    trouble ?? (lookFailure ? { kind: 'failure', failure: lookFailure } : undefined)
  const retry = say('app.trouble.retry')
  if (state.foodsMissing && photos.length > 0) {
    return (
      <div className="trouble" role="alert">
        <p>{say('app.trouble.foods')}</p>
        <div className="row">
          <Button look="small" icon="again" words={retry} onClick={app.loadFoods} />
        </div>
      </div>
    )
  }
  if (!shown) return null
  const needsKey = shown.kind === 'failure' && SETTINGS_HELP.includes(shown.failure.code)
  const needsAccess = shown.kind === 'failure' && shown.failure.code === 'access-needed'
  // Where others are open whose look did not fail.
  const again = shown.kind === 'failure' ? shown.again : undefined
  const isPartMissing = shown.kind === 'failure' && shown.failure.code === 'part-missing'
  const isOut = shown.kind === 'failure' && shown.failure.code === 'offline' && state.offline === 'network'
  const saysWhich = lookFailure && !trouble && photos.length > 1
  const setUp = () => app.openDialog('settings')
  return (
    <div className="trouble" role="alert">
      <p>
        {isPartMissing ? partMissing : isOut ? say('app.trouble.offline') : sentence(messages, shown)}{' '}
        {saysWhich && say('app.trouble.photos', numbered(messages, photos, failed))}
      </p>
      <div className="row">
        {again && <Button look="small primary" icon="again" words={retry} onClick={again} />}
        {needsAccess && (
          <Button
            look="small primary"
            words={say('app.trouble.access')}
            onClick={() => app.openDialog('access')}
          />
        )}
        {canRetry && !needsAccess && (
          <Button look="small primary" icon="again" words={retry} onClick={app.retry} />
        )}
        {(nothingFound || (isOut && canRetry)) && (
          <Button
            look="small quiet"
            icon="menu"
            words={say('app.readMenu')}
            onClick={() => app.look({ kind: 'reader' })}
          />
        )}
        {nothingFound && (
          <Button
            look="small quiet"
            icon="dot"
            words={say('app.trouble.byHand')}
            onClick={() => app.setMode({ kind: 'add' })}
          />
        )}
        {needsKey && <Button look="small" words={say('app.trouble.settings')} onClick={setUp} />}
        {trouble && (
          <Button look="small quiet" words={say('app.trouble.dismiss')} onClick={app.dismissTrouble} />
        )}
      </div>
    </div>
  )
}

function sentence(messages: Messages, trouble: TroubleState): string {
  const { say, list } = messages
  if (trouble.kind === 'failure') return failureSentence(messages, trouble.failure)
  if (trouble.kind === 'refused') {
    return messages.sentences(
      trouble.files.map(({ name, failure }) =>
        say('app.trouble.refused', { name, sentence: failureSentence(messages, failure) }),
      ),
    )
  }
  if (trouble.kind === 'photos-missing') {
    return say('app.trouble.withoutPhotos', { names: list(trouble.names) })
  }
  if (trouble.kind === 'nothing-shared') return say('app.trouble.nothingShared')
  if (trouble.kind === 'bug') return say('app.trouble.bug')
  if (trouble.kind === 'no-report') return reportFailureSentence(messages, trouble.failure)
  if (trouble.reason === 'damaged-photo') return say('app.trouble.damagedPhoto')
  return say('app.trouble.withoutPhoto')
}
