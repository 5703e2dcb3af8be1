import { saidBefore } from '../../app/learnt-names.ts'
import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** Where the person once said what a thing of this name is, or that it is not food: offers that, and changes nothing by itself. */
export function SaidBefore({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const said = useAppState((state) => saidBefore(row, state.learnt))
  if (said === undefined) return null
  const { name } = said
  return (
    <div className="correct-apart">
      <span className="field-note">
        {name === undefined
          ? say('analysis.correct.saidNotFood')
          : say('analysis.correct.saidBefore', { name })}
      </span>
      {name === undefined ? (
        <Button
          look="small"
          words={say('analysis.correct.takeOff', { name: row.name })}
          onClick={() => app.notFood(row.id)}
        />
      ) : (
        <Button
          look="small"
          words={say('analysis.correct.useSaid', { name })}
          onClick={() => app.rename(row.id, name)}
        />
      )}
    </div>
  )
}
