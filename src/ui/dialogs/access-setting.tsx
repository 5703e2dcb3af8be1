import { useEffect } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** Where a server asks for a code: whether this browser has given it, with the way to do so and back. */
export function AccessSetting() {
  const { say } = useMessages()
  const app = useApp()
  const access = useAppState((state) => state.access)
  useEffect(() => void app.readAccess(), [app])
  if (access === undefined || access === 'free') return null
  return (
    <div className="field">
      <span className="field-label">{say('dialogs.access.title')}</span>
      <p className="field-note">{say(`dialogs.access.${access}`)}</p>
      <div className="row">
        {access === 'needed' ? (
          <Button look="small" words={say('app.trouble.access')} onClick={() => app.openDialog('access')} />
        ) : (
          <Button look="small" words={say('dialogs.access.end')} onClick={() => void app.endAccess()} />
        )}
      </div>
    </div>
  )
}
