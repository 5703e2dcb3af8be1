import { peopleInWords } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { SETTINGS } from '../../wording/en/dialogs.ts'
import { labelWording } from '../../wording/en/labels.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Modal } from '../modal.tsx'
import { Choices } from './choices.tsx'
import { LookSettings } from './look-settings.tsx'
import { ModelSettings } from './model-settings.tsx'

const LOOKS = { '1': 1, '2': 2, '4': 4, '8': 8 } as const

export function SettingsDialog() {
  const app = useApp()
  const settings = useAppState((state) => state.settings)
  const people = useAppState((state) => state.people)
  const messages = useMessages()
  const words = peopleInWords(messages, people)
  return (
    <Modal title={SETTINGS.title} closeLabel={SETTINGS.close} onClose={app.closeDialog}>
      <ModelSettings />
      <Choices
        legend={SETTINGS.looks}
        names={SETTINGS.lookCounts}
        chosen={`${settings.looks}`}
        onChoose={(looks) => app.changeSettings({ looks: LOOKS[looks] })}
      />
      <p className="field-note">{SETTINGS.looksNote}</p>
      <LookSettings />
      <div className="field">
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={settings.tellModel}
            aria-checked={settings.tellModel}
            onChange={(event) => app.changeSettings({ tellModel: event.target.checked })}
          />
          <span>{SETTINGS.tell}</span>
        </label>
        <p className="field-note">{words ? SETTINGS.tellNote(words) : SETTINGS.tellNobody}</p>
      </div>
      <div className="field">
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={settings.lookUp}
            aria-checked={settings.lookUp}
            onChange={(event) => app.changeSettings({ lookUp: event.target.checked })}
          />
          <span>{labelWording.lookUp}</span>
        </label>
        <p className="field-note">{labelWording.lookUpNote}</p>
      </div>
      <Choices
        legend={SETTINGS.theme}
        names={SETTINGS.themes}
        chosen={settings.theme}
        onChoose={(theme) => app.changeSettings({ theme })}
      />
      <Choices
        legend={SETTINGS.palette}
        names={SETTINGS.palettes}
        chosen={settings.palette}
        onChoose={(palette) => app.changeSettings({ palette })}
      />
    </Modal>
  )
}
