import './device-eyes.css'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { deviceModel } from '../../app/choose-client.ts'
import { type DeviceModel, type DeviceModelsControl, deviceModelsOf } from '../../app/device-models.ts'
import { fileSize } from '../../messages/file-size.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** The models that run on this device: what each is, what fetching it takes, and who looks now. */
export function DeviceEyes() {
  const { say } = useMessages()
  const control = deviceModelsOf(useApp())
  const { models = [], unlisted, browserModel } = useStore(control.store)
  useEffect(() => void control.refresh(), [control])
  return (
    <section className="device-eyes" aria-labelledby="device-eyes-title">
      <h3 id="device-eyes-title" className="field-label">
        {say('models.title')}
      </h3>
      <p className="field-note">{say('models.note')}</p>
      {unlisted && <p className="field-note">{say('models.unlisted')}</p>}
      {models.map((model) => (
        <FetchedEye key={model.id} control={control} model={model} />
      ))}
      {browserModel && <BrowserEye control={control} {...browserModel} />}
    </section>
  )
}

type FetchedEyeProps = { readonly control: DeviceModelsControl; readonly model: DeviceModel }

function FetchedEye({ control, model }: FetchedEyeProps) {
  const messages = useMessages()
  const { say } = messages
  const { id, name, licence, source, host, bytes, installed } = model
  const mayChange = useStore(control.store, (state) => state.mayChange)
  const busy = useStore(control.store, ({ fetching }) => fetching)
  const own = installed && !installed.published
  const size = fileSize(messages, installed?.bytes ?? bytes)
  return (
    <div className="device-eye">
      <h4>{name}</h4>
      <p className="field-note">
        {say('models.detector')}{' '}
        {own ? say('models.other', { size }) : say('models.facts', { size, licence, host })}{' '}
        <a href={source} target="_blank" rel="noreferrer">
          {say('models.source')}
        </a>
      </p>
      {!mayChange && !installed && <p className="field-note">{say('models.elsewhere', { id })}</p>}
      <Progress control={control} id={id} name={name} />
      <div className="row">
        {installed && <UseIt control={control} id={id} name={name} />}
        {mayChange && installed && (
          <Button
            look="small danger"
            words={say('models.remove')}
            aria-label={`${say('models.remove')}: ${name}`}
            onClick={() => void control.remove(id)}
          />
        )}
        {mayChange && !installed && busy?.id !== id && (
          <Button
            look="small"
            words={say('models.fetch', { name, size })}
            disabled={busy !== undefined}
            onClick={() => void control.fetch(id)}
          />
        )}
      </div>
      <Failure control={control} id={id} otherwise={say('models.unreachable')} />
    </div>
  )
}

type BrowserEyeProps = {
  readonly control: DeviceModelsControl
  readonly id: string
  readonly state: 'absent' | 'downloadable' | 'downloading' | 'available'
}

function BrowserEye({ control, id, state }: BrowserEyeProps) {
  const { say } = useMessages()
  const busy = useStore(control.store, ({ fetching }) => fetching)
  const name = say('models.browser.name')
  if (state === 'absent') return null
  return (
    <div className="device-eye">
      <h4>{name}</h4>
      <p className="field-note">{say('models.browser.about', { state })}</p>
      <Progress control={control} id={id} name={name} />
      <div className="row">
        {state === 'available' && <UseIt control={control} id={id} name={name} />}
        {state === 'downloadable' && busy?.id !== id && (
          <Button
            look="small"
            words={say('models.browser.download')}
            disabled={busy !== undefined}
            onClick={() => void control.downloadBrowserModel(id)}
          />
        )}
      </div>
      <Failure control={control} id={id} otherwise={say('models.browser.failed')} />
    </div>
  )
}

type OfModel = { readonly control: DeviceModelsControl; readonly id: string }

function UseIt({ control, id, name }: OfModel & { readonly name: string }) {
  const { say } = useMessages()
  const isUsed = useAppState(({ settings }) => deviceModel(settings) === id)
  if (isUsed) return <p className="field-note">{say('models.inUse')}</p>
  return (
    <Button
      look="small"
      words={say('models.use')}
      aria-label={`${say('models.use')}: ${name}`}
      onClick={() => control.use(id)}
    />
  )
}

/** A bar while it is fetched, with a way out. */
function Progress({ control, id, name }: OfModel & { readonly name: string }) {
  const { say, percent } = useMessages()
  const fetching = useStore(control.store, (state) => state.fetching)
  if (fetching?.id !== id) return null
  const { share, checking } = fetching
  const words = checking
    ? say('models.checking', { name })
    : share === undefined
      ? say('models.fetchingOpen', { name })
      : say('models.fetching', { name, share: percent(share) })
  return (
    <>
      <progress className="device-progress" aria-label={words} max={1} value={share} />
      <div className="row">
        <span className="field-note" role="status">
          {words}
        </span>
        <Button look="small" words={say('models.cancel')} onClick={control.cancel} />
      </div>
    </>
  )
}

function Failure({ control, id, otherwise }: OfModel & { readonly otherwise: string }) {
  const failure = useStore(control.store, (state) => state.failure)
  if (failure?.id !== id) return null
  return (
    <p className="field-note" role="alert">
      {failure.sentence ?? otherwise}
    </p>
  )
}
