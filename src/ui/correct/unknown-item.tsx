import { useMemo, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { nearFoods } from '../../core/nutrition/match/search-foods.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { useCalled } from './called.ts'
import { OwnPack } from './own-pack.tsx'
import { Rename } from './rename.tsx'

const MOST_GUESSES = 4

/** Whether neither the food table nor a label says anything of it: a brand, a word nobody knows. */
export function isUnknown({ composed: { match, item } }: Row): boolean {
  return match === undefined && !item.corrected.panel && item.sightings.every(({ panel }) => !panel)
}

/** The ways on where an item is not known: another name, its barcode, its label. */
export function UnknownItem({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const foods = useAppState((state) => state.foods)
  const [searching, setSearching] = useState(false)
  const { label } = row.composed.item
  const rivals = row.composed.rivals
  const called = useCalled()
  const guesses = useMemo(() => {
    const near = foods ? nearFoods(foods, label, called) : []
    const names = [...rivals, ...near].map(({ food }) => called(food) ?? food.name)
    return [...new Set(names)].slice(0, MOST_GUESSES)
  }, [foods, label, rivals, called])
  return (
    <section className="unknown-item" aria-label={say('correct.unknown.title')}>
      <p>{say('correct.unknown.title')}</p>
      {guesses.length > 0 && (
        <fieldset className="correct-rivals">
          <legend className="field-label">{say('correct.unknown.didYouMean')}</legend>
          <div className="row">
            {guesses.map((name) => (
              <Button key={name} look="small" words={name} onClick={() => app.rename(row.id, name)} />
            ))}
          </div>
        </fieldset>
      )}
      {searching ? (
        <Rename row={row} takeFocus />
      ) : (
        <Button
          look="small"
          icon="pencil"
          words={say('correct.unknown.search')}
          onClick={() => setSearching(true)}
        />
      )}
      <OwnPack row={row} />
    </section>
  )
}
