import { START } from '../wording/en/app.ts'
import { PHOTOS } from '../wording/en/photos.ts'
import { DROP_TO_ADD } from './incoming-photos.ts'

/** Says what letting go of a dragged file does; over an open photo there are two places with two meanings. */
export function DropVeil({ canAdd }: { readonly canAdd: boolean }) {
  return (
    <div className="drop-veil" data-two={canAdd ? '' : undefined}>
      <span>{canAdd ? PHOTOS.dropInstead : START.dropNow}</span>
      {canAdd && <span {...{ [DROP_TO_ADD]: '' }}>{PHOTOS.dropToAdd}</span>}
    </div>
  )
}
