import { chooseClient } from '../../app/choose-client.ts'
import { passedOver, statusOf } from '../../app/photo-looks.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts } from '../app-context.tsx'
import { Icon, type IconName } from '../icons.tsx'

/** What can be done about photos that nobody has looked at, beside others that were: ask, read, or tap the items in. */
export function PassedOver() {
  const { say, list } = useMessages()
  const app = useApp()
  const state = useAppParts('photos', 'run', 'preparing', 'offers', 'settings', 'keys')
  const status = statusOf(state)
  const photos = passedOver(state)
  const [first] = photos
  if (!first || status === 'looking' || status === 'preparing') return null
  const chosen = chooseClient(state)
  const numbers = state.photos.flatMap(({ sha256 }, index) => (photos.includes(sha256) ? [index + 1] : []))
  const named = { count: numbers.length, numbers: list(numbers.map(String)) }
  const way = (icon: IconName, words: string, label: string, onClick: () => void) => (
    <button type="button" className="button button-small" aria-label={label} onClick={onClick}>
      <Icon name={icon} /> {words}
    </button>
  )
  return (
    <div className="passed-over">
      {chosen?.kind === 'model' &&
        way(
          'spark',
          say('analysis.passedOver.look'),
          say('analysis.passedOver.lookAt', named),
          () => void app.look(chosen, photos),
        )}
      {way(
        'menu',
        say('analysis.passedOver.read'),
        say('analysis.passedOver.readPhotos', named),
        () => void app.look({ kind: 'reader' }, photos),
      )}
      {way('dot', say('analysis.passedOver.byHand'), say('analysis.passedOver.byHandIn', named), () => {
        app.showPhoto(first)
        app.setMode({ kind: 'add' })
      })}
    </div>
  )
}
