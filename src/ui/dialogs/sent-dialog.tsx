import { isSent } from '../../app/is-sent.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { SENT } from '../../wording/en/dialogs.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Modal } from '../modal.tsx'
import { useImageUrl } from '../use-image-url.ts'

/** The very bytes a model was sent, shown as a picture. */
export function SentDialog({ photo }: { readonly photo: Photo }) {
  const app = useApp()
  const asked = useAppState(isSent)
  const url = useImageUrl(photo.sent)
  const { width, height, bytes } = photo.sent
  return (
    <Modal
      title={asked ? SENT.title : SENT.titleNotSent}
      closeLabel={SENT.close}
      onClose={app.closeDialog}
      wide
    >
      <p className="field-note">{asked ? SENT.note : SENT.notSent}</p>
      <img className="sent-picture" src={url} alt={SENT.alt} width={width} height={height} />
      <div className="row sent-facts">
        <span>{SENT.size(width, height, bytes.byteLength)}</span>
        <a className="button button-small" href={url} download="sent.jpg">
          {SENT.save}
        </a>
      </div>
    </Modal>
  )
}
