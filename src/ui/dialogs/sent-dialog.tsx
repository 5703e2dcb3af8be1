import { isAnySent, isSent } from '../../app/photo-looks.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAppState } from '../app-context.tsx'
import { useImageUrl } from '../browser-hooks.ts'
import { Modal } from '../modal.tsx'

/** The very bytes a model was sent of each photo, shown as pictures. */
export function SentDialog() {
  const messages = useMessages()
  const photos = useAppState((state) => state.photos)
  const asked = useAppState(isAnySent)
  const isOnly = photos.length === 1
  return (
    <Modal
      title={asked ? messages.say('dialogs.sent.title') : messages.say('dialogs.sent.titleNotSent')}
      closeLabel={messages.say('dialogs.sent.close')}
      wide
    >
      <p className="field-note">{sentNote(messages, asked, isOnly)}</p>
      {photos.map((photo, index) => (
        <SentPhoto key={photo.sha256} photo={photo} number={isOnly ? undefined : index + 1} />
      ))}
    </Modal>
  )
}

function sentNote({ say }: Messages, asked: boolean, isOnly: boolean): string {
  if (isOnly) return asked ? say('dialogs.sent.note') : say('dialogs.sent.notSent')
  return asked ? say('dialogs.sent.noteOfSeveral') : say('dialogs.sent.noneSent')
}

/** `number` is given where there are several. */
function SentPhoto({ photo, number }: { readonly photo: Photo; readonly number: number | undefined }) {
  const { say } = useMessages()
  const sent = useAppState((state) => isSent(state, photo.sha256))
  const url = useImageUrl(photo.sent)
  const { width, height, bytes } = photo.sent
  return (
    <section className="sent-photo">
      {number !== undefined && (
        <h3>
          {say(sent ? 'dialogs.sent.heading' : 'dialogs.sent.headingNotSent', { number, name: photo.name })}
        </h3>
      )}
      <img className="sent-picture" src={url} alt={say('dialogs.sent.alt')} width={width} height={height} />
      <div className="row sent-facts">
        <span>
          {say('dialogs.sent.size', { width: `${width}`, height: `${height}`, bytes: bytes.byteLength })}
        </span>
        <a
          className="button button-small"
          href={url}
          download={number === undefined ? 'sent.jpg' : `sent-${number}.jpg`}
        >
          {say('dialogs.sent.save')}
        </a>
      </div>
    </section>
  )
}
