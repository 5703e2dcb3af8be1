// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { OpenPhoto } from '../../../src/ui/start/open-photo.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { pseudoMessages, pseudoText } from '../../support/pseudo-locale.ts'
import { untranslatedWords } from '../../support/untranslated-words.ts'
import { renderWithApp } from '../render-with-app.tsx'

const ports = () => scriptedPorts(() => [])

describe('OpenPhoto', () => {
  it('should say who will look at a photo and what leaves the machine', async () => {
    const { app } = await renderWithApp(<OpenPhoto />, ports())
    const asked = 'Photos are looked at by Gemini (gemini-x). The photo leaves this machine'
    expect(await screen.findByText(`${asked}; who it is for does not.`)).toBeVisible()
    app.changeSettings({ tellModel: true })
    expect(await screen.findByText(`${asked}, and so does who it is for.`)).toBeVisible()
    app.changeSettings({ look: 'reader' })
    expect(await screen.findByText('Photos are read on this device. Nothing is sent.')).toBeVisible()
  })

  it('should have no words of its own', async () => {
    const { container } = await renderWithApp(<OpenPhoto />, ports(), pseudoMessages())
    expect(container).toHaveTextContent('⟦')
    expect(untranslatedWords(container, ['Gemini', 'gemini-x'])).toEqual([])
  })

  it('should name what is pasted in the language of the reader', async () => {
    const user = userEvent.setup()
    const { app } = await renderWithApp(<OpenPhoto />, ports(), pseudoMessages())
    const pasted = new Blob(['photo'], { type: 'image/png' })
    const entry = { types: ['image/png'], getType: async () => pasted } as unknown as ClipboardItem
    vi.spyOn(navigator.clipboard, 'read').mockResolvedValue([entry])
    await user.click(screen.getByText(pseudoText('Paste')))
    await waitFor(() => expect(app.store.getState().photos).toHaveLength(1))
    expect(app.store.getState().photos[0]?.name).toBe(pseudoText('Pasted photo'))
  })
})
