import { useMessages } from '../messages/react.tsx'
import { Icon } from './icons.tsx'

/** Where a screen's own chunk could not be fetched: what is wrong, and the way out. */
export function ScreenMissing({ title, onRetry }: { readonly title: string; readonly onRetry: () => void }) {
  const { say } = useMessages()
  return (
    <main className="screen-missing">
      <h1 className="visually-hidden">{title}</h1>
      <div className="trouble" role="alert">
        <p>{say('app.trouble.screen')}</p>
        <div className="row">
          <button type="button" className="button button-small" onClick={onRetry}>
            <Icon name="again" /> {say('app.trouble.retry')}
          </button>
        </div>
      </div>
    </main>
  )
}
