import { useState } from 'react'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { EFFORTS, LIMIT_IDS, type LimitId } from '../../core/analysis/look.ts'
import { PLACERS } from '../../core/analysis/ports.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Choices, Switch, TextField } from '../fields.tsx'

/** How much looking may think and take, and whether it is remembered. */
export function LookSettings() {
  const { say, date } = useMessages()
  const app = useApp()
  const { looks, effort, place, remember } = useAppState((state) => state.settings)
  const [forgotten, setForgotten] = useState(false)
  const forget = () => void app.forgetLooks().then(() => setForgotten(true))
  return (
    <>
      <details className="advanced">
        <summary>{say('dialogs.settings.lookingMore')}</summary>
        <Choices
          legend={say('dialogs.settings.looks')}
          ids={[1, 2, 4, 8]}
          nameOf={String}
          chosen={looks}
          onChoose={(chosen) => app.changeSettings({ looks: chosen })}
          note={say('dialogs.settings.looksNote')}
        />
        <Choices
          legend={say('dialogs.settings.effort')}
          ids={EFFORTS}
          nameOf={(each) => say(`dialogs.settings.efforts.${each}`)}
          chosen={effort}
          onChoose={(chosen) => app.changeSettings({ effort: chosen })}
          note={say('dialogs.settings.effortNote')}
        />
        <Choices
          legend={say('dialogs.settings.place')}
          ids={PLACERS}
          nameOf={(each) => say(`dialogs.settings.placers.${each}`)}
          chosen={place}
          onChoose={(chosen) => app.changeSettings({ place: chosen })}
          note={say('dialogs.settings.placeNote')}
        />
      </details>
      <details className="advanced">
        <summary>{say('dialogs.settings.limits')}</summary>
        <div className="limit-fields">
          {LIMIT_IDS.map((limit) => (
            <LimitField key={limit} limit={limit} />
          ))}
        </div>
        <p className="field-note">
          {say('dialogs.settings.limitsNote')}{' '}
          {say('dialogs.settings.priceNote', {
            date: date(new Date(PRICES_AS_OF), { dateStyle: 'medium', timeZone: 'UTC' }),
          })}
        </p>
      </details>
      <Switch
        label={say('dialogs.settings.remember')}
        on={remember}
        onSwitch={(on) => app.changeSettings({ remember: on })}
        note={
          <>
            {say('dialogs.settings.rememberNote')}{' '}
            <Button look="link" words={say('dialogs.settings.forget')} onClick={forget} />{' '}
            <span role="status">{forgotten && say('dialogs.settings.forgotten')}</span>
          </>
        }
      />
    </>
  )
}

/** Kept as it is typed; what is no number above 0 is no limit. */
function LimitField({ limit }: { readonly limit: LimitId }) {
  const { say } = useMessages()
  const app = useApp()
  const { [limit]: value, ...others } = useAppState((state) => state.settings.limits)
  const [typed, setTyped] = useState(`${value ?? ''}`)
  const change = (text: string) => {
    setTyped(text)
    const number = Number(text)
    app.changeSettings({
      limits: number > 0 && Number.isFinite(number) ? { ...others, [limit]: number } : others,
    })
  }
  return (
    <TextField
      label={say(`dialogs.settings.limit.${limit}`)}
      inputMode="decimal"
      maxLength={12}
      value={typed}
      onChange={({ target }) => change(target.value)}
    />
  )
}
