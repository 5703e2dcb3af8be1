import { useMessages } from '../messages/react.tsx'
import { DROP_TO_ADD } from './incoming-photos.ts'

/** Says what letting go of a dragged file does; over an open photo there are two places with two meanings. */
export function DropVeil({ canAdd }: { readonly canAdd: boolean }) {
  const { say } = useMessages()
  return (
    <div className="drop-veil" data-two={canAdd ? '' : undefined}>
      <span>{canAdd ? say('app.drop.instead') : say('app.drop.open')}</span>
      {canAdd && <span {...{ [DROP_TO_ADD]: '' }}>{say('app.drop.add')}</span>}
    </div>
  )
}
