import { chosenOffer } from '../../app/choose-client.ts'
import { statusOf } from '../../app/photo-looks.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Icon, type IconName } from '../icons.tsx'

/** Shown while nobody has looked: who could, and what can be done without a model. */
export function Guidance() {
  const { say } = useMessages()
  const app = useApp()
  const rows = useRows()
  const idle = useAppState((state) => statusOf(state) === 'idle')
  const offer = useAppState(chosenOffer)
  if (!idle || rows.length > 0) return null
  return (
    <section className="guidance" aria-labelledby="guidance-title">
      <h2 id="guidance-title" tabIndex={-1}>
        {say('analysis.guidance.title')}
      </h2>
      {!offer && <p className="field-note">{say('analysis.guidance.noModel')}</p>}
      <div className="guidance-ways">
        {offer && (
          <Way
            icon="spark"
            title={say('analysis.guidance.ask', { name: offer.name })}
            onClick={app.lookAgain}
          />
        )}
        <Way
          icon="menu"
          title={say('analysis.guidance.reader')}
          note={say('analysis.guidance.readerNote')}
          onClick={() => void app.look({ kind: 'reader' })}
        />
        <Way
          icon="dot"
          title={say('analysis.guidance.byHand')}
          note={say('analysis.guidance.byHandNote')}
          onClick={() => app.setMode({ kind: 'add' })}
        />
        {!offer && (
          <Way
            icon="settings"
            title={say('analysis.guidance.model')}
            note={say('analysis.guidance.modelNote')}
            onClick={() => app.openDialog('settings')}
          />
        )}
      </div>
    </section>
  )
}

type WayProps = {
  readonly icon: IconName
  readonly title: string
  readonly note?: string
  readonly onClick: () => void
}

function Way({ icon, title, note, onClick }: WayProps) {
  return (
    <button type="button" className="way" onClick={onClick}>
      <Icon name={icon} />
      <span>
        <span className="way-title">{title}</span>
        {note && <span className="field-note">{note}</span>}
      </span>
    </button>
  )
}
