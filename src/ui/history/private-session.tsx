import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Switch } from '../fields.tsx'
import { Icon } from '../icons.tsx'

/** Starts and ends a session of which nothing is kept. */
export function PrivateSwitch() {
  const { say } = useMessages()
  const app = useApp()
  const on = useAppState((state) => state.isPrivate)
  const notKept = useNotKept()
  // Patients are seen in one anyway.
  const isVisit = useAppState(({ visit }) => visit !== undefined)
  if (isVisit) return null
  return (
    <Switch
      label={say('app.private.label')}
      on={on}
      onSwitch={app.setPrivate}
      note={on ? say('app.private.on') : (notKept ?? say('app.private.off'))}
    />
  )
}

/** Says beside a photo that nothing is kept of it, by choice or because this device cannot. */
export function PrivateNote() {
  const { say } = useMessages()
  const on = useAppState((state) => state.isPrivate && !state.visit)
  const notKept = useNotKept()
  // There from the start, so that readers hear what comes into it.
  return (
    <div role="status">
      {on && (
        <p className="private-note">
          <Icon name="lock" /> {say('app.private.note')}
        </p>
      )}
      {!on && notKept && <p className="private-note">{notKept}</p>}
    </div>
  )
}

/** Why nothing can be kept, in a sentence. */
function useNotKept(): string | undefined {
  const { say } = useMessages()
  const failure = useAppState((state) => state.notKept)
  return (
    failure &&
    say('app.private.notKept', { failure: failure === 'full' || failure === 'slow' ? failure : 'other' })
  )
}
