import type { Row } from '../../core/analysis/row.ts'
import { partCount } from '../../core/fusion/place.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** Where an item is, which others it is one thing with, and whether it is there at all. */
export function CorrectPlace({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const hasOthers = useRows().length > 1
  const canAdjust = useAppState(({ photos }) => photos.length > 0)
  const count = partCount(row.composed.item)
  return (
    <>
      <div className="row correct-place">
        {canAdjust && (
          <Button
            look="small"
            icon="move"
            words={say('analysis.correct.adjust')}
            onClick={() => app.adjust(row.id)}
          />
        )}
        {hasOthers && (
          <Button
            look="small"
            icon="merge"
            words={say('analysis.correct.same')}
            onClick={() => app.setMode({ kind: 'same', itemId: row.id })}
          />
        )}
        <Button
          look="small"
          icon="split"
          words={say('analysis.correct.split', { count })}
          onClick={() => app.split(row.id)}
        />
      </div>
      <div className="row correct-place">
        <Button look="small" words={say('analysis.correct.notFood')} onClick={() => app.notFood(row.id)} />
        <Button
          look="small danger"
          icon="bin"
          words={say('analysis.correct.remove')}
          onClick={() => app.remove(row.id)}
        />
      </div>
    </>
  )
}
