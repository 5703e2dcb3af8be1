import { isAnySent, isSent } from '../../app/photo-looks.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { SENT } from '../../wording/en/dialogs.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Modal } from '../modal.tsx'
import { useImageUrl } from '../use-image-url.ts'

/** The very bytes a model was sent of each photo, shown as pictures. */
export function SentDialog() {
  const app = useApp()
  const photos = useAppState((state) => state.photos)
  const asked = useAppState(isAnySent)
  const isOnly = photos.length === 1
  return (
    <Modal
      title={asked ? SENT.title : SENT.titleNotSent}
      closeLabel={SENT.close}
      onClose={app.closeDialog}
      wide
    >
      <p className="field-note">{sentNote(asked, isOnly)}</p>
      {photos.map((photo, index) => (
        <SentPhoto key={photo.sha256} photo={photo} number={isOnly ? undefined : index + 1} />
      ))}
    </Modal>
  )
}

function sentNote(asked: boolean, isOnly: boolean): string {
  if (isOnly) return asked ? SENT.note : SENT.notSent
  return asked ? SENT.noteOfSeveral : SENT.noneSent
}

/** `number` is given where there are several. */
function SentPhoto({ photo, number }: { readonly photo: Photo; readonly number: number | undefined }) {
  const sent = useAppState((state) => isSent(state, photo.sha256))
  const url = useImageUrl(photo.sent)
  const { width, height, bytes } = photo.sent
  return (
    <section className="sent-photo">
      {number !== undefined && <h3>{SENT.heading(number, photo.name, sent)}</h3>}
      <img className="sent-picture" src={url} alt={SENT.alt} width={width} height={height} />
      <div className="row sent-facts">
        <span>{SENT.size(width, height, bytes.byteLength)}</span>
        <a
          className="button button-small"
          href={url}
          download={number === undefined ? 'sent.jpg' : `sent-${number}.jpg`}
        >
          {SENT.save}
        </a>
      </div>
    </section>
  )
}
