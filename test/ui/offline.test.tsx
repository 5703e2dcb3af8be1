// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Guidance } from '../../src/ui/analysis/guidance.tsx'
import { InstallButton } from '../../src/ui/install.tsx'
import { OfflineNote } from '../../src/ui/offline.tsx'
import { Trouble } from '../../src/ui/trouble.tsx'
import { OFFLINE, scriptedPorts } from '../support/app-ports.ts'
import { renderWithApp } from './render-with-app.tsx'

describe('without a network', () => {
  it('should say in one line what works, and say nothing once it is back', async () => {
    const { app } = await renderWithApp(<OfflineNote />, scriptedPorts())
    expect(screen.getByRole('status').textContent?.trim()).toBe('')
    act(() => app.store.setState({ offline: 'network' }))
    expect(screen.getByRole('status')).toHaveTextContent(
      'You’re offline. Samples still work, and so does the reader once it has been used here.',
    )
    act(() => app.store.setState({ offline: undefined }))
    expect(screen.getByRole('status').textContent?.trim()).toBe('')
  })

  it('should offer to try the server again', async () => {
    const ports = scriptedPorts(undefined, { listClients: async () => ({ ok: false, failure: OFFLINE }) })
    const { app } = await renderWithApp(<OfflineNote />, ports)
    expect(screen.getByRole('status')).toHaveTextContent('Dishlight’s server does not answer.')
    act(() => app.store.setState({ offline: 'server' }))
    expect(screen.getByRole('button', { name: 'Retry' })).toBeInTheDocument()
  })

  it('should say why no model can be asked, and offer the reader', async () => {
    const failing = scriptedPorts(undefined, { makeClient: async () => ({ ok: false, failure: OFFLINE }) })
    const { app } = await renderWithApp(<Trouble />, failing)
    act(() => app.store.setState({ offline: 'network' }))
    await act(() => app.openPhoto(new Blob(['x']), 'lunch.jpg'))
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('You’re offline, so no model can be asked.'),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Read what is written, on this device' }))
    expect(Object.values(app.store.getState().run.photos)[0]?.choice).toEqual({ kind: 'reader' })
  })

  it('should not say that no model is set up, when nobody can know', async () => {
    const ports = scriptedPorts(undefined, { listClients: async () => ({ ok: false, failure: OFFLINE }) })
    const { app } = await renderWithApp(<Guidance />, ports)
    await act(() => app.openPhoto(new Blob(['x']), 'lunch.jpg'))
    expect(screen.getByText(/No model can be asked while you’re offline/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Set up a model/ })).not.toBeInTheDocument()
  })
})

describe('installing', () => {
  it('should be offered only where the browser can', async () => {
    const { app } = await renderWithApp(<InstallButton />, scriptedPorts())
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    act(() => app.store.setState({ installOffer: 'by-hand' }))
    await userEvent.click(screen.getByRole('button', { name: 'Install Dishlight' }))
    expect(app.store.getState().dialog).toBe('install')
  })
})
