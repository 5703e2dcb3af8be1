// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StartScreen } from '../../../src/ui/start/start-screen.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { renderWithApp } from '../render-with-app.tsx'

describe('StartScreen', () => {
  it('should promise of a photo what whoever looks can do', async () => {
    await renderWithApp(<StartScreen />, scriptedPorts())
    expect(await screen.findByText(/^Open a photo of food\./)).toBeVisible()
  })

  it('should promise no more than reading where no model is set up', async () => {
    const ports = scriptedPorts(() => [], { listClients: async () => ({ ok: true, value: [] }) })
    await renderWithApp(<StartScreen />, ports)
    expect(await screen.findByText(/^Open a photo of a menu or a pack\./)).toBeVisible()
    expect(screen.getByText(/^For now only words in a photo are read/)).toBeVisible()
  })
})
