import { deviceModel, offerOf } from '../../app/choose-client.ts'
import { mayTrainOn } from '../../core/analysis/may-train.ts'
import type { ClientOffer } from '../../core/analysis/ports.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { SelectField, Switch, TextField } from '../fields.tsx'

/** Conventions models are known to write places in. */
const FRAMES = {
  'yxyx-1000': { order: 'yxyx', scale: { kind: 'range', max: 1000 } },
  'xyxy-1000': { order: 'xyxy', scale: { kind: 'range', max: 1000 } },
  'xyxy-999': { order: 'xyxy', scale: { kind: 'range', max: 999 } },
  'xyxy-100': { order: 'xyxy', scale: { kind: 'range', max: 100 } },
  'xyxy-1': { order: 'xyxy', scale: { kind: 'range', max: 1 } },
  'xyxy-pixels': { order: 'xyxy', scale: { kind: 'pixels' } },
} as const satisfies Readonly<Record<string, CoordinateFrame>>

/** `auto` leaves it to the registry. */
type FrameId = 'auto' | keyof typeof FRAMES
const FRAME_IDS = ['auto', ...Object.keys(FRAMES)] as readonly FrameId[]

/** Which model looks, under which name and key. Nothing here is asked of the provider until the next look. */
export function ModelSettings() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const { offers = [], settings } = useAppParts('offers', 'settings')
  const { look } = settings
  const isHere = deviceModel(settings) !== undefined
  const offer =
    typeof look === 'object' && 'family' in look ? offerOf(look.family, offers, settings) : undefined
  const choose = (value: string) => {
    const chosen = offers.find((each) => optionValue(each) === value)
    if (value === 'device') return
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
      <SelectField
        label={say('dialogs.settings.look')}
        value={offer ? optionValue(offer) : isHere ? 'device' : typeof look === 'string' ? look : 'automatic'}
        onChoose={choose}
        below={
          <>
            {offers.length === 0 && <p className="field-note">{say('dialogs.settings.noFamilies')}</p>}
            {!offers.some(({ ready }) => ready) && (
              <p className="field-note">
                {say('dialogs.settings.noModel')}{' '}
                <Button look="link" words={say('dialogs.settings.checkAgain')} onClick={app.refreshClients} />
              </p>
            )}
          </>
        }
      >
        <option value="automatic">{say('dialogs.settings.automatic')}</option>
        <option value="reader">{say('dialogs.settings.reader')}</option>
        {isHere && <option value="device">{say('dialogs.settings.device')}</option>}
        {offers.map((each) => (
          <option key={optionValue(each)} value={optionValue(each)}>
            {optionWords(messages, each, offers)}
          </option>
        ))}
      </SelectField>
      {offer && <OfferSettings key={offer.family} offer={offer} />}
    </>
  )
}

function OfferSettings({ offer }: { readonly offer: ClientOffer }) {
  const { say } = useMessages()
  const app = useApp()
  const { family } = offer
  const settings = useAppState((state) => state.settings)
  const key = useAppState((state) => state.keys[family]) ?? ''
  const refused = useAppState((state) => state.refusedKey === family)
  const setFrame = (frameId: FrameId) => {
    const { [family]: _, ...others } = settings.frames
    app.changeSettings({ frames: frameId === 'auto' ? others : { ...others, [family]: FRAMES[frameId] } })
  }
  return (
    <>
      {!(offer.local && offer.ready) && (
        <TextField
          label={say('dialogs.settings.key')}
          type="password"
          spellCheck={false}
          maxLength={400}
          value={key}
          onChange={({ target }) => app.setKey(family, target.value)}
          below={
            <>
              {refused && (
                <p className="field-note" role="alert">
                  {say('dialogs.settings.keyOdd')}
                </p>
              )}
              <p className="field-note">
                {offer.ready && `${say('dialogs.settings.keySet')} `}
                {say('dialogs.settings.keyNote')}
              </p>
            </>
          }
        />
      )}
      <TextField
        label={say('dialogs.settings.model')}
        spellCheck={false}
        maxLength={120}
        value={settings.models[family] ?? ''}
        onChange={({ target }) =>
          app.changeSettings({ models: { ...settings.models, [family]: target.value.trim() } })
        }
        below={
          offer.model && (
            <p className="field-note">{say('dialogs.settings.modelNote', { model: offer.model })}</p>
          )
        }
      />
      {mayTrainOn(settings.models[family] || offer.model) && (
        <Switch
          label={say('dialogs.settings.mayTrain')}
          on={settings.mayTrain}
          onSwitch={(mayTrain) => app.changeSettings({ mayTrain })}
          note={say('dialogs.settings.mayTrainNote')}
        />
      )}
      <details className="advanced">
        <summary>{say('dialogs.settings.advanced')}</summary>
        <SelectField
          label={say('dialogs.settings.frame')}
          value={frameIdOf(settings.frames[family])}
          onChoose={(frameId) => setFrame(frameId as FrameId)}
          below={<p className="field-note">{say('dialogs.settings.frameNote')}</p>}
        >
          {FRAME_IDS.map((frameId) => (
            <option key={frameId} value={frameId}>
              {say(`dialogs.settings.frames.${frameId}`)}
            </option>
          ))}
        </SelectField>
      </details>
    </>
  )
}

function frameIdOf(frame: CoordinateFrame | undefined): FrameId {
  if (!frame) return 'auto'
  const { order, scale } = frame
  const id = `${order}-${scale.kind === 'pixels' ? 'pixels' : scale.max}`
  return FRAME_IDS.find((known) => known === id) ?? 'auto'
}

function optionValue({ family, model }: ClientOffer): string {
  return `family:${family}:${model}`
}

/** With its model where a family offers several. */
function optionWords({ say }: Messages, offer: ClientOffer, offers: readonly ClientOffer[]): string {
  const { ready, local, model } = offer
  const alone = offers.filter(({ family }) => family === offer.family).length === 1
  const name = alone ? offer.name : say('dialogs.settings.offer.model', { name: offer.name, model })
  const availability = ready ? (local ? 'onMachine' : 'ready') : 'needsKey'
  return say(`dialogs.settings.offer.${availability}`, { name })
}
