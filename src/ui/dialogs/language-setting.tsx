import { LOCALES } from '../../messages/keys.ts'
import { nativeName } from '../../messages/native-name.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { SelectField } from '../fields.tsx'

/** The language of the page. Each stands in its own words, so that whoever cannot read this one finds theirs. */
export function LanguageSetting() {
  const { say } = useMessages()
  const app = useApp()
  const language = useAppState(({ settings }) => settings.language)
  const known = LOCALES.find((locale) => locale === language)
  return (
    <SelectField
      label={say('dialogs.settings.language')}
      value={known ?? 'browser'}
      onChoose={(chosen) => app.changeSettings({ language: chosen })}
    >
      <option value="browser">{say('dialogs.settings.browserLanguage')}</option>
      {LOCALES.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {nativeName(locale)}
        </option>
      ))}
    </SelectField>
  )
}
