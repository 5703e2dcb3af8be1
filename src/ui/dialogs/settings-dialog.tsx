import { type ReactNode, useEffect, useId } from 'react'
import { PALETTES } from '../../core/terms/palettes.ts'
import { peopleInWords } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { type Chunk, useChunk, usePartMissing } from '../chunk.tsx'
import { Choices, Switch } from '../fields.tsx'
import { PrivateSwitch } from '../history/private-session.tsx'
import { Modal } from '../modal.tsx'
import { AccessSetting } from './access-setting.tsx'
import { LanguageSetting } from './language-setting.tsx'
import { LookSettings } from './look-settings.tsx'
import { ModelSettings } from './model-settings.tsx'
import { Swatch } from './swatch.tsx'

/** What runs on this device is fetched once somebody opens the settings. */
const EYES: Chunk<object> = {
  load: async () => (await import('./device-eyes.tsx')).DeviceEyes,
  areas: ['models'],
}

/** Starts and ends the mode in which one patient follows another. */
function PatientSwitch() {
  const { say } = useMessages()
  const app = useApp()
  const on = useAppState(({ visit }) => visit !== undefined)
  return (
    <Switch
      label={say('dialogs.settings.patients')}
      on={on}
      onSwitch={(begin) => {
        app.closeDialog()
        if (begin) app.beginPatients()
        else app.endPatients()
      }}
      note={say('dialogs.settings.patientsNote')}
    />
  )
}

/** So is what it keeps. */
const KEPT: Chunk<object> = {
  load: async () => (await import('../history/kept-settings.tsx')).KeptSettings,
  areas: ['history'],
}

export function SettingsDialog() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const { settings, people } = useAppParts('settings', 'people')
  const words = peopleInWords(messages, people)
  return (
    <Modal title={say('dialogs.settings.title')} closeLabel={say('dialogs.settings.close')}>
      <LanguageSetting />
      <Part title={say('dialogs.settings.parts.photos')}>
        <AccessSetting />
        <ModelSettings />
        <Later of={EYES} />
        <LookSettings />
      </Part>
      <Part title={say('dialogs.settings.parts.screen')}>
        <Choices
          legend={say('dialogs.settings.theme')}
          ids={['system', 'light', 'dark']}
          nameOf={(theme) => say(`dialogs.settings.themes.${theme}`)}
          chosen={settings.theme}
          onChoose={(theme) => app.changeSettings({ theme })}
        />
        <Choices
          legend={say('dialogs.settings.palette')}
          ids={PALETTES}
          nameOf={(palette) => say(`dialogs.settings.palettes.${palette}`)}
          sampleOf={(palette) => <Swatch palette={palette} />}
          chosen={settings.palette}
          onChoose={(palette) => app.changeSettings({ palette })}
        />
        <Switch
          label={say('dialogs.settings.hideCalories')}
          on={settings.hideCalories}
          onSwitch={(hideCalories) => app.changeSettings({ hideCalories })}
          note={say('dialogs.settings.hideCaloriesNote')}
        />
      </Part>
      <Part title={say('dialogs.settings.parts.leaves')}>
        <PrivateSwitch />
        <Switch
          label={say('dialogs.settings.tellModel')}
          on={settings.tellModel}
          onSwitch={(tellModel) => app.changeSettings({ tellModel })}
          note={words ? say('dialogs.settings.tellNote', { words }) : say('dialogs.settings.tellNobody')}
        />
        <Switch
          label={say('dialogs.settings.lookUp')}
          on={settings.lookUp}
          onSwitch={(lookUp) => app.changeSettings({ lookUp })}
          note={say('dialogs.settings.lookUpNote')}
        />
        <Later of={KEPT} />
      </Part>
      <Part title={say('dialogs.settings.parts.clinic')}>
        <PatientSwitch />
      </Part>
    </Modal>
  )
}

/** Settings that belong together, under a heading. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="settings-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

function Later({ of }: { readonly of: Chunk<object> }) {
  const { say } = useMessages()
  const { Screen, missing, fetch, retry } = useChunk(of)
  const missingWords = usePartMissing()
  useEffect(fetch, [fetch])
  if (Screen) return <Screen />
  return (
    missing && (
      <p role="alert">
        {missingWords} <Button look="link" words={say('app.trouble.retry')} onClick={retry} />
      </p>
    )
  )
}
