import { useId } from 'react'
import type { ClientOffer } from '../../app/ports.ts'
import type { Settings } from '../../app/state.ts'
import { SETTINGS } from '../../wording/en/app.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { FRAME_IDS, type FrameId, frameIdOf, frameOf } from './frames.ts'

/** Which model looks, under which name and key. Nothing here is asked of the provider until the next look. */
export function ModelSettings() {
  const app = useApp()
  const offers = useAppState((state) => state.offers) ?? []
  const settings = useAppState((state) => state.settings)
  const id = useId()
  const family = typeof settings.look === 'object' ? settings.look.family : undefined
  const offer = offers.find((each) => each.family === family)
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {SETTINGS.look}
        </label>
        <select
          id={id}
          className="input"
          value={selectValue(settings)}
          onChange={(event) => app.changeSettings({ look: lookOf(event.target.value) })}
        >
          <option value="automatic">{SETTINGS.automatic}</option>
          <option value="reader">{SETTINGS.reader}</option>
          {offers.map((each) => (
            <option key={each.family} value={`family:${each.family}`}>
              {`${each.name}: ${availability(each)}`}
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

function selectValue({ look }: Settings): string {
  return typeof look === 'object' ? `family:${look.family}` : look
}

function lookOf(value: string): Settings['look'] {
  if (value === 'automatic' || value === 'reader') return value
  return { family: value.slice('family:'.length) }
}

function availability(offer: ClientOffer): string {
  if (!offer.ready) return SETTINGS.needsKey
  return offer.local ? SETTINGS.onMachine : SETTINGS.ready
}
