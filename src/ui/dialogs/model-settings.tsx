import { useId } from 'react'
import { offerOf } from '../../app/choose-client.ts'
import type { ClientOffer } from '../../core/analysis/ports.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { FRAME_IDS, type FrameId, frameIdOf, frameOf } from './frames.ts'

/** Which model looks, under which name and key. Nothing here is asked of the provider until the next look. */
export function ModelSettings() {
  const messages = useMessages()
  const { say } = messages
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
          {say('dialogs.settings.look')}
        </label>
        <select
          id={id}
          className="input"
          value={offer ? optionValue(offer) : typeof look === 'string' ? look : 'automatic'}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="automatic">{say('dialogs.settings.automatic')}</option>
          <option value="reader">{say('dialogs.settings.reader')}</option>
          {offers.map((each) => (
            <option key={optionValue(each)} value={optionValue(each)}>
              {optionWords(messages, each, offers)}
            </option>
          ))}
        </select>
        {offers.length === 0 && <p className="field-note">{say('dialogs.settings.noFamilies')}</p>}
        {!offers.some((each) => each.ready) && (
          <p className="field-note">
            {say('dialogs.settings.noModel')}{' '}
            <button type="button" className="link-button" onClick={() => void app.refreshClients()}>
              {say('dialogs.settings.checkAgain')}
            </button>
          </p>
        )}
      </div>
      {offer && <OfferSettings key={offer.family} offer={offer} />}
    </>
  )
}

function OfferSettings({ offer }: { readonly offer: ClientOffer }) {
  const { say } = useMessages()
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
            {say('dialogs.settings.key')}
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
              {say('dialogs.settings.keyOdd')}
            </p>
          )}
          <p className="field-note">
            {offer.ready && `${say('dialogs.settings.keySet')} `}
            {say('dialogs.settings.keyNote')}
          </p>
        </div>
      )}
      <div className="field">
        <label className="field-label" htmlFor={`${id}-model`}>
          {say('dialogs.settings.model')}
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
        {offer.model && (
          <p className="field-note">{say('dialogs.settings.modelNote', { model: offer.model })}</p>
        )}
      </div>
      <details className="advanced">
        <summary>{say('dialogs.settings.advanced')}</summary>
        <div className="field">
          <label className="field-label" htmlFor={`${id}-frame`}>
            {say('dialogs.settings.frame')}
          </label>
          <select
            id={`${id}-frame`}
            className="input"
            value={frameIdOf(settings.frames[family])}
            onChange={(event) => setFrame(event.target.value as FrameId)}
          >
            {FRAME_IDS.map((frameId) => (
              <option key={frameId} value={frameId}>
                {say(`dialogs.settings.frames.${frameId}`)}
              </option>
            ))}
          </select>
          <p className="field-note">{say('dialogs.settings.frameNote')}</p>
        </div>
      </details>
    </>
  )
}

function optionValue({ family, model }: ClientOffer): string {
  return `family:${family}:${model}`
}

/** With its model where a family offers several. */
function optionWords({ say }: Messages, offer: ClientOffer, offers: readonly ClientOffer[]): string {
  const alone = offers.filter(({ family }) => family === offer.family).length === 1
  const name = alone
    ? offer.name
    : say('dialogs.settings.offer.model', { name: offer.name, model: offer.model })
  return say(`dialogs.settings.offer.${availability(offer)}`, { name })
}

function availability(offer: ClientOffer) {
  if (!offer.ready) return 'needsKey'
  return offer.local ? 'onMachine' : 'ready'
}
