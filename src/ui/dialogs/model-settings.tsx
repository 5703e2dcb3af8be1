import { useId } from 'react'
import { offerOf } from '../../app/choose-client.ts'
import type { ClientOffer } from '../../core/analysis/ports.ts'
import { SETTINGS } from '../../wording/en/dialogs.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { FRAME_IDS, type FrameId, frameIdOf, frameOf } from './frames.ts'

/** Which model looks, under which name and key. Nothing here is asked of the provider until the next look. */
export function ModelSettings() {
  const app = useApp()
  const offers = useAppState((state) => state.offers) ?? []
  const settings = useAppState((state) => state.settings)
  const id = useId()
  const { look } = settings
  const offer = typeof look === 'object' ? offerOf(look.family, offers, settings) : undefined
  const choose = (value: string) => {
    const chosen = offers.find((each) => optionValue(each) === value)
    if (!chosen) return app.changeSettings({ look: value === 'reader' ? 'reader' : 'automatic' })
    const { family, model } = chosen
    const choices = offers.filter((each) => each.family === family)
    app.changeSettings({
      look: { family },
      ...(choices.length > 1 ? { models: { ...settings.models, [family]: model } } : {}),
    })
  }
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {SETTINGS.look}
        </label>
        <select
          id={id}
          className="input"
          value={offer ? optionValue(offer) : typeof look === 'string' ? look : 'automatic'}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="automatic">{SETTINGS.automatic}</option>
          <option value="reader">{SETTINGS.reader}</option>
          {offers.map((each) => (
            <option key={optionValue(each)} value={optionValue(each)}>
              {optionWords(each, offers)}
            </option>
          ))}
        </select>
        {offers.length === 0 && <p className="field-note">{SETTINGS.noFamilies}</p>}
        {!offers.some((each) => each.ready) && (
          <p className="field-note">
            {SETTINGS.ollama}{' '}
            <button type="button" className="link-button" onClick={() => void app.refreshClients()}>
              {SETTINGS.checkAgain}
            </button>
          </p>
        )}
      </div>
      {offer && <OfferSettings key={offer.family} offer={offer} />}
    </>
  )
}

function OfferSettings({ offer }: { readonly offer: ClientOffer }) {
  const app = useApp()
  const settings = useAppState((state) => state.settings)
  const key = useAppState((state) => state.keys[offer.family]) ?? ''
  const refused = useAppState((state) => state.refusedKey === offer.family)
  const id = useId()
  const { family } = offer

  const setModel = (name: string) =>
    app.changeSettings({ models: { ...settings.models, [family]: name.trim() } })
  const setFrame = (frameId: FrameId) => {
    const { [family]: _, ...frames } = settings.frames
    const frame = frameOf(frameId)
    app.changeSettings({ frames: frame ? { ...frames, [family]: frame } : frames })
  }

  return (
    <>
      {!(offer.local && offer.ready) && (
        <div className="field">
          <label className="field-label" htmlFor={`${id}-key`}>
            {SETTINGS.key}
          </label>
          <input
            id={`${id}-key`}
            className="input"
            type="password"
            autoComplete="off"
            spellCheck={false}
            maxLength={400}
            value={key}
            onChange={(event) => app.setKey(family, event.target.value)}
          />
          {refused && (
            <p className="field-note" role="alert">
              {SETTINGS.keyOdd}
            </p>
          )}
          <p className="field-note">
            {offer.ready && `${SETTINGS.keySet} `}
            {SETTINGS.keyNote}
          </p>
        </div>
      )}
      <div className="field">
        <label className="field-label" htmlFor={`${id}-model`}>
          {SETTINGS.model}
        </label>
        <input
          id={`${id}-model`}
          className="input"
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          value={settings.models[family] ?? ''}
          onChange={(event) => setModel(event.target.value)}
        />
        {offer.model && <p className="field-note">{SETTINGS.modelNote(offer.model)}</p>}
      </div>
      <details className="advanced">
        <summary>{SETTINGS.advanced}</summary>
        <div className="field">
          <label className="field-label" htmlFor={`${id}-frame`}>
            {SETTINGS.frame}
          </label>
          <select
            id={`${id}-frame`}
            className="input"
            value={frameIdOf(settings.frames[family])}
            onChange={(event) => setFrame(event.target.value as FrameId)}
          >
            {FRAME_IDS.map((frameId) => (
              <option key={frameId} value={frameId}>
                {SETTINGS.frames[frameId]}
              </option>
            ))}
          </select>
          <p className="field-note">{SETTINGS.frameNote}</p>
        </div>
      </details>
    </>
  )
}

function optionValue({ family, model }: ClientOffer): string {
  return `family:${family}:${model}`
}

/** With its model where a family offers several. */
function optionWords(offer: ClientOffer, offers: readonly ClientOffer[]): string {
  const alone = offers.filter(({ family }) => family === offer.family).length === 1
  return `${alone ? offer.name : `${offer.name}, ${offer.model}`}: ${availability(offer)}`
}

function availability(offer: ClientOffer): string {
  if (!offer.ready) return SETTINGS.needsKey
  return offer.local ? SETTINGS.onMachine : SETTINGS.ready
}
