import { ADVICE } from '../../wording/en/app.ts'
import { PRIVACY } from '../../wording/en/dialogs.ts'
import { useApp } from '../app-context.tsx'
import { Modal } from '../modal.tsx'

export function PrivacyDialog() {
  const app = useApp()
  return (
    <Modal title={PRIVACY.title} closeLabel={PRIVACY.close} onClose={app.closeDialog}>
      <div className="prose">
        {PRIVACY.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{ADVICE}</p>
      </div>
    </Modal>
  )
}
