// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { AccessAnswer } from '../../src/app/ports.ts'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { Dialogs } from '../../src/ui/dialogs/dialogs.tsx'
import { Trouble } from '../../src/ui/trouble.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { renderWithApp } from './render-with-app.tsx'

const REFUSED: readonly LookEvent[] = [
  {
    type: 'failure',
    lookId: 'l',
    failure: { kind: 'provider', code: 'access-needed', retryable: false },
  },
  { type: 'end', lookId: 'l', truncated: true },
]

/** A server that asks for the code "right" before it looks. */
async function closedServer() {
  let isOpen = false
  const given: string[] = []
  const ports = scriptedPorts(() => (isOpen ? lookOf(['Apple']) : REFUSED), {
    access: {
      read: async () => ({ ok: true, value: isOpen ? 'given' : 'needed' }),
      async give(code): Promise<AccessAnswer> {
        given.push(code)
        isOpen = code === 'right'
        return isOpen ? 'given' : 'wrong'
      },
      async end() {
        isOpen = false
        return { ok: true, value: 'needed' }
      },
    },
  })
  const { app } = await renderWithApp(
    <>
      <Trouble />
      <Dialogs />
    </>,
    ports,
  )
  return { app, given }
}

const field = () => screen.getByLabelText('Access code', { selector: 'input' })

describe('a server that asks for an access code', () => {
  it('should have it asked where a look was refused, keep the photo, and go on by itself', async () => {
    const { app, given } = await closedServer()
    await act(() => app.openPhoto(new Blob(['x']), 'lunch.jpg'))
    await waitFor(() => expect(field()).toHaveFocus())
    await userEvent.type(field(), 'wrong{Enter}')
    await waitFor(() => expect(screen.getByText(/This code is wrong/)).toBeInTheDocument())
    expect(app.store.getState().photos).toHaveLength(1)
    await userEvent.clear(field())
    await userEvent.type(field(), ' right ')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(app.store.getState().analysis?.sightings).toHaveLength(1))
    expect(given).toEqual(['wrong', 'right'])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('should ask again when the person closed it, and not by itself', async () => {
    const { app } = await closedServer()
    await act(() => app.openPhoto(new Blob(['x']), 'lunch.jpg'))
    await waitFor(() => expect(field()).toBeInTheDocument())
    act(() => app.closeDialog())
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Enter the access code' }))
    expect(field()).toBeInTheDocument()
  })

  it('should stand in Settings, with the way there and back', async () => {
    const { app } = await closedServer()
    act(() => app.openDialog('settings'))
    await userEvent.click(await screen.findByRole('button', { name: 'Enter the access code' }))
    await userEvent.type(field(), 'right{Enter}')
    await waitFor(() => expect(app.store.getState().dialog).toBeUndefined())
    act(() => app.openDialog('settings'))
    await userEvent.click(await screen.findByRole('button', { name: 'Give up access' }))
    await waitFor(() => expect(app.store.getState().access).toBe('needed'))
  })

  it('should not be spoken of where everybody may look', async () => {
    const { app } = await renderWithApp(<Dialogs />, scriptedPorts())
    act(() => app.openDialog('settings'))
    await waitFor(() => expect(app.store.getState().access).toBe('free'))
    expect(screen.queryByText('Access code')).not.toBeInTheDocument()
  })
})
