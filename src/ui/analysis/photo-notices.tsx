import type { Notice } from '../../app/state.ts'
import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'

/** What became of photos that were given and are not there: nothing is wrong with them. */
export function PhotoNotices() {
  const { say } = useMessages()
  const app = useApp()
  const notices = useAppState((state) => state.notices)
  const photos = useAppState((state) => state.photos)
  const sentence = (notice: Notice) =>
    notice.kind === 'known'
      ? say('analysis.notices.known', {
          name: notice.name,
          number: photos.findIndex(({ sha256 }) => sha256 === notice.photo) + 1,
        })
      : say('analysis.notices.tooMany', { most: MOST_PHOTOS, left: notice.left })
  // There from the start, so that readers hear what comes into it.
  return (
    <div role="status" className="photo-notices">
      {notices.length > 0 && (
        <div className="note">
          {notices.map((notice) => (
            <p key={sentence(notice)}>{sentence(notice)}</p>
          ))}
          <button type="button" className="link-button" onClick={app.dismissNotices}>
            {say('analysis.notices.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
