// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PrivacyDialog } from '../../src/ui/dialogs/privacy-dialog.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'
import { renderWithApp } from './render-with-app.tsx'

it('should say what leaves the machine, and name the setting that changes it', async () => {
  await renderWithApp(
    <PrivacyDialog />,
    scriptedPorts(() => []),
  )
  expect(screen.getByRole('dialog')).toHaveAccessibleName('What leaves this machine')
  expect(screen.getByText('Tell the model who it is for').tagName).toBe('STRONG')
})

it('should have no words of its own', async () => {
  const { container } = await renderWithApp(
    <PrivacyDialog />,
    scriptedPorts(() => []),
    pseudoMessages(),
  )
  expect(container).toHaveTextContent('⟦')
  expect(untranslatedWords(container)).toEqual([])
})
