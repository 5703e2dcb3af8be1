import { chosenOffer, deviceModel } from '../../app/choose-client.ts'
import { statusOf } from '../../app/photo-looks.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Icon, type IconName } from '../icons.tsx'

/** Shown while nobody has looked, and where nothing was found: who could look, and what can be done without a model. */
export function Guidance() {
  const { say } = useMessages()
  const app = useApp()
  const rows = useRows()
  const status = useAppState(statusOf)
  const wasRead = useAppState(({ run }) =>
    Object.values(run.photos).some(({ choice }) => choice?.kind === 'reader'),
  )
  const offer = useAppState(chosenOffer)
  const isHere = useAppState(({ settings }) => deviceModel(settings) !== undefined)
  const isOffline = useAppState((state) => state.offline !== undefined)
  const isIdle = status === 'idle'
  if ((!isIdle && status !== 'done') || rows.length > 0) return null
  const way = (icon: IconName, onClick: () => unknown, title: string, note?: string) => (
    <button type="button" className="way" onClick={onClick}>
      <Icon name={icon} />
      <span>
        <span className="way-title">{title}</span>
        {note && <span className="field-note">{note}</span>}
      </span>
    </button>
  )
  const read = () => app.look({ kind: 'reader' })
  const byHand = () => app.setMode({ kind: 'add' })
  const setUp = () => app.openDialog('settings')
  return (
    <section className="guidance" aria-labelledby="guidance-title">
      <h2 id="guidance-title" tabIndex={-1}>
        {say(isIdle ? 'analysis.guidance.title' : 'analysis.guidance.next')}
      </h2>
      {isIdle && !offer && !isHere && (
        <p className="field-note">
          {say(isOffline ? 'analysis.guidance.offline' : 'analysis.guidance.noModel')}
        </p>
      )}
      <div className="guidance-ways">
        {offer && way('spark', app.lookAgain, say('analysis.guidance.ask', { name: offer.name }))}
        {isHere &&
          way('spark', app.lookAgain, say('analysis.guidance.device'), say('analysis.guidance.deviceNote'))}
        {!wasRead && way('menu', read, say('analysis.guidance.reader'), say('analysis.guidance.readerNote'))}
        {way('dot', byHand, say('analysis.guidance.byHand'), say('analysis.guidance.byHandNote'))}
        {!offer &&
          !isHere &&
          !isOffline &&
          way('settings', setUp, say('analysis.guidance.model'), say('analysis.guidance.modelNote'))}
      </div>
    </section>
  )
}
