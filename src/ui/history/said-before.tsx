import { saidBefore } from '../../app/learnt-names.ts'
import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** Where the person once called a thing of this name something else: offers that name, and changes nothing by itself. */
export function SaidBefore({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const name = useAppState((state) => saidBefore(row, state.learnt))
  if (name === undefined) return null
  return (
    <div className="correct-apart">
      <span className="field-note">{say('analysis.correct.saidBefore', { name })}</span>
      <Button
        look="small"
        words={say('analysis.correct.useSaid', { name })}
        onClick={() => app.rename(row.id, name)}
      />
    </div>
  )
}
