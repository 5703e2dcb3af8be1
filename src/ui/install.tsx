import { useMessages } from '../messages/react.tsx'
import { useApp, useAppState } from './app-context.tsx'
import { Button, type ButtonProps } from './buttons.tsx'
import { Modal } from './modal.tsx'

/** Puts the app among the device's own, where the browser can. */
export function InstallButton({
  onDone,
  ...button
}: Pick<ButtonProps, 'look' | 'icon'> & { readonly onDone?: () => void }) {
  const { say } = useMessages()
  const app = useApp()
  const offer = useAppState((state) => state.installOffer)
  if (!offer) return null
  const install = () => {
    onDone?.()
    void app.install()
  }
  return <Button {...button} words={say('app.install.title')} onClick={install} />
}

/** How to do it where only the browser's own menu can. */
export function InstallDialog() {
  const { say } = useMessages()
  return (
    <Modal title={say('app.install.title')} closeLabel={say('dialogs.privacy.close')}>
      <div className="prose">
        <p>{say('app.install.byHand')}</p>
        <p>{say('app.install.note')}</p>
      </div>
    </Modal>
  )
}
