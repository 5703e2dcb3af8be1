import { useMessages } from '../messages/react.tsx'
import { useApp, useAppState } from './app-context.tsx'
import { Button } from './buttons.tsx'
import { Icon } from './icons.tsx'

/** One quiet line while network or server are out of reach, on what works all the same. There from the start, so that readers hear it come. */
export function OfflineNote() {
  const { say } = useMessages()
  const app = useApp()
  const offline = useAppState((state) => state.offline)
  return (
    <div className="offline-note" role="status">
      {offline && (
        <p className="private-note">
          <Icon name="offline" /> {say('app.offline.note', { out: offline })}{' '}
          {offline === 'server' && (
            <Button look="link" words={say('app.trouble.retry')} onClick={app.refreshClients} />
          )}
        </p>
      )}
    </div>
  )
}
