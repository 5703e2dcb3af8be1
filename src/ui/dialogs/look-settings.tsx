import { useId, useState } from 'react'
import { LIMIT_IDS, type LimitId } from '../../core/analysis/look.ts'
import { LOOK_SETTINGS, METER } from '../../wording/en/seeing.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Choices } from './choices.tsx'

/** How much looking may think and take, and whether it is remembered. */
export function LookSettings() {
  const app = useApp()
  const effort = useAppState((state) => state.settings.effort)
  return (
    <>
      <Choices
        legend={LOOK_SETTINGS.effort}
        names={LOOK_SETTINGS.efforts}
        chosen={effort}
        onChoose={(chosen) => app.changeSettings({ effort: chosen })}
      />
      <p className="field-note">{LOOK_SETTINGS.effortNote}</p>
      <details className="advanced">
        <summary>{LOOK_SETTINGS.limits}</summary>
        {LIMIT_IDS.map((limit) => (
          <LimitField key={limit} limit={limit} />
        ))}
        <p className="field-note">
          {LOOK_SETTINGS.limitsNote} {METER.priceNote}
        </p>
      </details>
      <Remembering />
    </>
  )
}

/** Kept as it is typed; what is no number above 0 is no limit. */
function LimitField({ limit }: { readonly limit: LimitId }) {
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
        {LOOK_SETTINGS.limitNames[limit]}
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
        <span>{LOOK_SETTINGS.remember}</span>
      </label>
      <p className="field-note">
        {LOOK_SETTINGS.rememberNote}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => void app.forgetLooks().then(() => setForgotten(true))}
        >
          {LOOK_SETTINGS.forget}
        </button>{' '}
        <span role="status">{forgotten && LOOK_SETTINGS.forgotten}</span>
      </p>
    </div>
  )
}
