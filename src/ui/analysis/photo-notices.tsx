import type { Notice } from '../../app/state.ts'
import { NOTICES, PHOTOS } from '../../wording/en/photos.ts'
import { useApp, useAppState } from '../app-context.tsx'

/** What became of photos that were given and are not there: nothing is wrong with them. */
export function PhotoNotices() {
  const app = useApp()
  const notices = useAppState((state) => state.notices)
  const photos = useAppState((state) => state.photos)
  const sentence = (notice: Notice) =>
    notice.kind === 'known'
      ? NOTICES.known(notice.name, photos.findIndex(({ sha256 }) => sha256 === notice.photo) + 1)
      : NOTICES.tooMany(notice.left)
  // There from the start, so that readers hear what comes into it.
  return (
    <div role="status" className="photo-notices">
      {notices.length > 0 && (
        <div className="note">
          {notices.map((notice) => (
            <p key={sentence(notice)}>{sentence(notice)}</p>
          ))}
          <button type="button" className="link-button" onClick={app.dismissNotices}>
            {PHOTOS.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}
