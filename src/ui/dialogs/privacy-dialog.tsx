import { Rich, useMessages } from '../../messages/react.tsx'
import { Modal } from '../modal.tsx'

export function PrivacyDialog() {
  const { say } = useMessages()
  return (
    <Modal title={say('dialogs.privacy.title')} closeLabel={say('dialogs.privacy.close')}>
      <div className="prose">
        <p>{say('dialogs.privacy.stripped')}</p>
        <p>{say('dialogs.privacy.sent')}</p>
        <p>{say('dialogs.privacy.local')}</p>
        <p>
          <Rich
            of="dialogs.privacy.person"
            values={{
              tellModel: say('dialogs.settings.tellModel'),
              setting: (words) => <strong>{words}</strong>,
            }}
          />
        </p>
        <p>{say('app.advice')}</p>
      </div>
    </Modal>
  )
}
