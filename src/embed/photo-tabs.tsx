import type { PhotoFacts } from '../core/analysis/document.ts'
import { Rich, useMessages } from '../messages/react.tsx'
import { PhotoStrip, type PhotoStripProps } from '../viewer/photo-strip.tsx'

/** The photos of a report by number and name. */
export function PhotoTabs(props: Pick<PhotoStripProps<PhotoFacts>, 'photos' | 'shown' | 'lit' | 'onShow'>) {
  const { say } = useMessages()
  return (
    <nav aria-label={say('viewer.widget.strip')}>
      <PhotoStrip {...props} className="pv-strip">
        {({ sha256, name }, button, number) => (
          <li key={sha256}>
            <button {...button}>
              <Rich
                of="viewer.widget.tab"
                values={{
                  number,
                  of: props.photos.length,
                  name,
                  hidden: (words) => <span className="pl-hidden">{words}</span>,
                  at: (words) => <span className="pv-strip-number">{words}</span>,
                  called: (words) => <span className="pv-strip-name">{words}</span>,
                }}
              />
            </button>
          </li>
        )}
      </PhotoStrip>
    </nav>
  )
}
