import { peopleInWords } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Modal } from '../modal.tsx'
import { Choices } from './choices.tsx'
import { LookSettings } from './look-settings.tsx'
import { ModelSettings } from './model-settings.tsx'

const LOOKS = { '1': 1, '2': 2, '4': 4, '8': 8 } as const
const LOOK_COUNTS = { '1': '1', '2': '2', '4': '4', '8': '8' } as const

export function SettingsDialog() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const settings = useAppState((state) => state.settings)
  const people = useAppState((state) => state.people)
  const words = peopleInWords(messages, people)
  return (
    <Modal
      title={say('dialogs.settings.title')}
      closeLabel={say('dialogs.settings.close')}
      onClose={app.closeDialog}
    >
      <ModelSettings />
      <Choices
        legend={say('dialogs.settings.looks')}
        names={LOOK_COUNTS}
        chosen={`${settings.looks}`}
        onChoose={(looks) => app.changeSettings({ looks: LOOKS[looks] })}
      />
      <p className="field-note">{say('dialogs.settings.looksNote')}</p>
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
          <span>{say('dialogs.settings.tellModel')}</span>
        </label>
        <p className="field-note">
          {words ? say('dialogs.settings.tellNote', { words }) : say('dialogs.settings.tellNobody')}
        </p>
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
          <span>{say('dialogs.settings.lookUp')}</span>
        </label>
        <p className="field-note">{say('dialogs.settings.lookUpNote')}</p>
      </div>
      <Choices
        legend={say('dialogs.settings.theme')}
        names={{
          system: say('dialogs.settings.themes.system'),
          light: say('dialogs.settings.themes.light'),
          dark: say('dialogs.settings.themes.dark'),
        }}
        chosen={settings.theme}
        onChoose={(theme) => app.changeSettings({ theme })}
      />
      <Choices
        legend={say('dialogs.settings.palette')}
        names={{
          'green-red': say('dialogs.settings.palettes.green-red'),
          'blue-orange': say('dialogs.settings.palettes.blue-orange'),
        }}
        chosen={settings.palette}
        onChoose={(palette) => app.changeSettings({ palette })}
      />
    </Modal>
  )
}
