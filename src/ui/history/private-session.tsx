import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Switch } from '../fields.tsx'
import { Icon } from '../icons.tsx'

/** Starts and ends a session of which nothing is kept. */
export function PrivateSwitch() {
  const { say } = useMessages()
  const app = useApp()
  const on = useAppState((state) => state.isPrivate)
  // Patients are seen in one anyway.
  const isVisit = useAppState(({ visit }) => visit !== undefined)
  if (isVisit) return null
  return (
    <Switch
      label={say('app.private.label')}
      on={on}
      onSwitch={app.setPrivate}
      note={say(on ? 'app.private.on' : 'app.private.off')}
    />
  )
}

/** Says beside a photo that nothing is kept of it. */
export function PrivateNote() {
  const { say } = useMessages()
  const on = useAppState((state) => state.isPrivate && !state.visit)
  if (!on) return null
  return (
    <p className="private-note">
      <Icon name="lock" /> {say('app.private.note')}
    </p>
  )
}
