import { useEffect, useRef, useState } from 'react'
import type { App } from '../../app/create-app.ts'
import type { Panel } from '../../core/fusion/nutrition-panel.ts'
import { failureSentence } from '../../messages/failure-sentence.ts'
import { figureWords } from '../../messages/figures.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

type Found = Awaited<ReturnType<App['searchProducts']>> | 'searching' | undefined

type BrandSearchProps = {
  /** What was typed. */
  readonly name: string
  readonly onProduct: (name: string, panel: Panel) => void
}

/** Asks Open Food Facts for a brand, when the person wants it to: the name leaves the device. */
export function BrandSearch({ name, onProduct }: BrandSearchProps) {
  const { say } = useMessages()
  const app = useApp()
  const [found, setFound] = useState<Found>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  if (name === '') return null
  const search = async () => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setFound('searching')
    const answer = await app.searchProducts(name, controller.signal)
    if (!controller.signal.aborted) setFound(answer)
  }
  return (
    <div className="brand-search">
      <Button
        look="small"
        words={say('correct.brand.search', { name })}
        disabled={found === 'searching'}
        onClick={() => void search()}
      />
      <p className="field-note">{say('correct.brand.note')}</p>
      <div role="status">
        <Answer found={found} onProduct={onProduct} />
      </div>
    </div>
  )
}

function Answer({ found, onProduct }: { readonly found: Found } & Pick<BrandSearchProps, 'onProduct'>) {
  const messages = useMessages()
  const { say } = messages
  const hidesCalories = useAppState((state) => state.settings.hideCalories)
  if (found === undefined) return null
  if (found === 'searching') return <p>{say('correct.brand.searching')}</p>
  if (!found.ok) return <p>{failureSentence(messages, found.failure)}</p>
  if (found.value === 'off') return <p>{say('correct.brand.off')}</p>
  if (found.value.length === 0) return <p>{say('correct.brand.none')}</p>
  return (
    <ul className="brands">
      {found.value.map(({ barcode, name, panel }) => {
        const { energy } = panel.per100g ?? {}
        return (
          <li key={barcode}>
            <button type="button" className="name-option" onClick={() => onProduct(name, panel)}>
              <bdi>{name}</bdi>{' '}
              {energy && !hidesCalories && (
                <span className="field-note">
                  {say('correct.name.energy', { amount: figureWords(messages, energy, 'kcal') })}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
