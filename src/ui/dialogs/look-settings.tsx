import { useId, useState } from 'react'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { LIMIT_IDS, type LimitId } from '../../core/analysis/look.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Choices } from './choices.tsx'

/** How much looking may think and take, and whether it is remembered. */
export function LookSettings() {
  const { say } = useMessages()
  const app = useApp()
  const effort = useAppState((state) => state.settings.effort)
  return (
    <>
      <Choices
        legend={say('dialogs.settings.effort')}
        names={{
          auto: say('dialogs.settings.efforts.auto'),
          low: say('dialogs.settings.efforts.low'),
          medium: say('dialogs.settings.efforts.medium'),
          high: say('dialogs.settings.efforts.high'),
        }}
        chosen={effort}
        onChoose={(chosen) => app.changeSettings({ effort: chosen })}
      />
      <p className="field-note">{say('dialogs.settings.effortNote')}</p>
      <details className="advanced">
        <summary>{say('dialogs.settings.limits')}</summary>
        {LIMIT_IDS.map((limit) => (
          <LimitField key={limit} limit={limit} />
        ))}
        <p className="field-note">
          {say('dialogs.settings.limitsNote')} {say('dialogs.settings.priceNote', { date: PRICES_AS_OF })}
        </p>
      </details>
      <Remembering />
    </>
  )
}

/** Kept as it is typed; what is no number above 0 is no limit. */
function LimitField({ limit }: { readonly limit: LimitId }) {
  const { say } = useMessages()
  const app = useApp()
  const limits = useAppState((state) => state.settings.limits)
  const [typed, setTyped] = useState(limits[limit] === undefined ? '' : String(limits[limit]))
  const id = useId()
  const change = (text: string) => {
    setTyped(text)
    const { [limit]: _, ...others } = limits
    const number = Number(text)
    app.changeSettings({
      limits: number > 0 && Number.isFinite(number) ? { ...others, [limit]: number } : others,
    })
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {say(`dialogs.settings.limit.${limit}`)}
      </label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={typed}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  )
}

function Remembering() {
  const { say } = useMessages()
  const app = useApp()
  const remember = useAppState((state) => state.settings.remember)
  const [forgotten, setForgotten] = useState(false)
  return (
    <div className="field">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={remember}
          aria-checked={remember}
          onChange={(event) => app.changeSettings({ remember: event.target.checked })}
        />
        <span>{say('dialogs.settings.remember')}</span>
      </label>
      <p className="field-note">
        {say('dialogs.settings.rememberNote')}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => void app.forgetLooks().then(() => setForgotten(true))}
        >
          {say('dialogs.settings.forget')}
        </button>{' '}
        <span role="status">{forgotten && say('dialogs.settings.forgotten')}</span>
      </p>
    </div>
  )
}
