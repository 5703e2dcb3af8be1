// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OpenPhoto } from '../../../src/ui/start/open-photo.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { pseudoMessages } from '../../support/pseudo-locale.ts'
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
})
