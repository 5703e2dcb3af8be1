import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Portions } from './portions.tsx'
import { usePortions } from './use-plates.ts'

/** On the card: puts the item on the plate, and says how much of it lies there. */
export function OnPlate({ row: { id, name } }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const portions = usePortions(id, 'first')
  const serve = (count: number) => app.serve(id, 'first', count)
  if (portions === 0)
    return <Button look="small" icon="plate" words={say('analysis.plate.add')} onClick={() => serve(1)} />
  return (
    <div className="on-plate">
      <Portions
        name={name}
        portions={portions}
        onChange={serve}
        words={say('analysis.plate.count', { count: portions, isHalf: portions === 0.5 })}
      />
      <Button look="link" words={say('analysis.plate.open')} onClick={() => app.openDialog('plate')} />
    </div>
  )
}
