import { chooseClient } from '../../app/choose-client.ts'
import { passedOver, statusOf } from '../../app/photo-looks.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import type { IconName } from '../icons.tsx'
import { numbered } from '../photo-numbers.ts'

/** What can be done about photos that nobody has looked at, beside others that were: ask, read, or tap the items in. */
export function PassedOver() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const state = useAppParts('photos', 'run', 'preparing', 'offers', 'settings', 'keys')
  const status = statusOf(state)
  const photos = passedOver(state)
  const [first] = photos
  if (!first || status === 'looking' || status === 'preparing') return null
  const chosen = chooseClient(state)
  const named = numbered(messages, state.photos, photos)
  const way = (icon: IconName, words: string, label: string, onClick: () => void) => (
    <Button look="small" icon={icon} words={words} aria-label={label} onClick={onClick} />
  )
  const look = () => chosen && app.look(chosen, photos)
  const read = () => app.look({ kind: 'reader' }, photos)
  const byHand = () => {
    app.showPhoto(first)
    app.setMode({ kind: 'add' })
  }
  return (
    <div className="passed-over">
      {chosen?.kind === 'model' &&
        way('spark', say('analysis.passedOver.look'), say('analysis.passedOver.lookAt', named), look)}
      {way('menu', say('analysis.passedOver.read'), say('analysis.passedOver.readPhotos', named), read)}
      {way('dot', say('analysis.passedOver.byHand'), say('analysis.passedOver.byHandIn', named), byHand)}
    </div>
  )
}
