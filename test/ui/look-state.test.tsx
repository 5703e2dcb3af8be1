// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { SAMPLE_MODEL } from '../../src/core/analysis/sent-looks.ts'
import { Guidance } from '../../src/ui/analysis/guidance.tsx'
import { LookDetails, StatusLine } from '../../src/ui/analysis/status-line.tsx'
import { Announcer } from '../../src/ui/announcer.tsx'
import { Trouble } from '../../src/ui/trouble.tsx'
import { gate, OFFLINE, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { saveReport } from '../support/save-report.ts'
import { renderWithApp } from './render-with-app.tsx'

const PHOTO = new Blob(['a photo'])

const STATE_OF_LOOK = (
  <Announcer>
    <StatusLine />
    <LookDetails />
    <Trouble />
    <Guidance />
  </Announcer>
)

describe('the state of a look', () => {
  it('should count items while looking, stop on request, and keep them', async () => {
    const rest = gate()
    const ports = scriptedPorts(async function* () {
      yield* lookOf(['Apple', 'Butter']).slice(0, 4)
      await rest.opened
    })
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    act(() => void app.openPhoto(PHOTO, 'lunch.jpg'))
    expect(await screen.findByText(/^2 items · /)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(ports.signals[0]?.aborted).toBe(true)
    expect(screen.getAllByText('Stopped. 2 items kept')[0]).toBeVisible()
    rest.open()
  })

  it('should say what a reader is at, and how many of the lines it has read', async () => {
    const [found, rest] = [gate(), gate()]
    const ports = scriptedPorts(async function* () {
      yield* lookOf([]).slice(0, 1)
      yield { type: 'stage', stage: 'preparing' }
      await found.opened
      yield { type: 'stage', stage: 'reading', share: 0.25, lines: { read: 8, of: 32 } }
      await rest.opened
    })
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    act(() => app.changeSettings({ look: 'reader' }))
    act(() => void app.openPhoto(PHOTO, 'menu.jpg'))
    expect(await screen.findByRole('heading', { name: 'Finding the lines' })).toBeVisible()
    expect(screen.getByText(/^This can take a minute · /)).toBeVisible()
    found.open()
    // No items yet: they come once all is read.
    expect(await screen.findByText(/^8 of 32 lines read · /)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Reading' })).toBeVisible()
    rest.open()
  })

  it('should say when a model has been silent for a while, and how long that may last', async () => {
    const [first, rest] = [gate(), gate()]
    const ports = scriptedPorts(async function* () {
      await first.opened
      yield* lookOf(['Apple']).slice(0, 3)
      await rest.opened
    })
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      act(() => void app.openPhoto(PHOTO, 'lunch.jpg'))
      await act(() => vi.advanceTimersByTimeAsync(14_000))
      expect(screen.queryByText(/No answer yet/)).toBeNull()
      await act(() => vi.advanceTimersByTimeAsync(2_000))
      expect(screen.getByText(/· No answer yet\. It may take up to 2 minutes\.$/)).toBeVisible()
      expect(screen.getByRole('button', { name: 'Stop' })).toBeVisible()
      await act(() => vi.advanceTimersByTimeAsync(3_000))
      expect(screen.getByRole('status')).toHaveTextContent('No answer yet. It may take up to 2 minutes.')
      first.open()
      await act(() => vi.advanceTimersByTimeAsync(14_000))
      expect(screen.getByText(/^1 item · /)).not.toHaveTextContent(/yet/)
      await act(() => vi.advanceTimersByTimeAsync(2_000))
      expect(screen.getByText(/· Nothing more yet\. It may take up to 2 minutes\.$/)).toBeVisible()
    } finally {
      vi.useRealTimers()
      rest.open()
    }
  })

  it('should mark a reopened report of a prepared sample, and no other', async () => {
    const reportOf = async (model: string) => {
      const [look, ...rest] = lookOf(['Apple'])
      const ports = scriptedPorts(() => [{ ...look, model } as LookEvent, ...rest])
      const app = createApp(ports)
      await app.start()
      await app.openPhoto(PHOTO, 'lunch.jpg')
      await saveReport(app, { withPeople: false, about: 'About' })
      return ports.saved[0]?.content ?? new Blob()
    }
    const { app } = await renderWithApp(STATE_OF_LOOK, scriptedPorts())
    const [own, sample] = [await reportOf('gemini-x'), await reportOf(SAMPLE_MODEL)]
    await act(() => app.openReport(own))
    expect(screen.queryByText('Prepared sample')).toBeNull()
    await act(() => app.openReport(sample))
    expect(screen.getByText('Prepared sample')).toBeVisible()
  })

  it('should say what failed in a sentence and look again on Retry', async () => {
    let attempt = 0
    const ports = scriptedPorts(function* (): Generator<LookEvent> {
      attempt += 1
      if (attempt === 1) yield { type: 'failure', lookId: 'l', failure: OFFLINE }
      else yield* lookOf(['Apple'])
    })
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    await act(() => app.openPhoto(PHOTO, 'lunch.jpg'))
    expect(screen.getByRole('alert')).toHaveTextContent('The model could not be reached.')
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText(/1 item found/, { selector: '.status-headline' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.click(screen.getByText('Details'))
    expect(screen.getByText(/1,000 tokens in, 200 out/)).toBeVisible()
  })

  it('should lead to Settings where a key is missing', async () => {
    const ports = scriptedPorts(() => [
      { type: 'failure', lookId: 'l', failure: { kind: 'provider', code: 'no-key', retryable: false } },
    ])
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    await act(() => app.openPhoto(PHOTO, 'lunch.jpg'))
    await userEvent.click(screen.getByRole('button', { name: 'Open settings' }))
    expect(app.store.getState().dialog).toBe('settings')
  })

  it('should offer the reader, adding by hand, and Settings when no model is set up', async () => {
    const ports = scriptedPorts(() => lookOf(['Tomato soup']), {
      listClients: async () => ({ ok: true, value: [] }),
    })
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    await act(() => app.openPhoto(PHOTO, 'menu.jpg'))
    expect(screen.getByText('No model is set up, so nothing has been sent.')).toBeVisible()
    expect(screen.getByRole('button', { name: /Set up a model/ })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /Tap items in by hand/ }))
    expect(app.store.getState().mode).toEqual({ kind: 'add' })
    await userEvent.click(screen.getByRole('button', { name: /Read what is written/ }))
    expect(ports.made).toEqual([{ kind: 'reader' }])
  })

  it('should describe only the last look, and count its cut-off answer once', async () => {
    let attempt = 0
    const ports = scriptedPorts(function* (): Generator<LookEvent> {
      attempt += 1
      const lookId = `look-${attempt}`
      if (attempt > 1) return yield* lookOf(['Apple'], lookId)
      yield* lookOf(['Apple'], lookId).slice(0, -1)
      yield { type: 'rejected', lookId, issue: 'cut-off', raw: '{"name": "But' }
      yield { type: 'end', lookId, truncated: true }
    })
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    await act(() => app.openPhoto(PHOTO, 'lunch.jpg'))
    expect(screen.getByText(/cut short/)).toBeVisible()
    expect(screen.queryByText(/could not be used/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(screen.queryByText(/cut short/)).toBeNull()
  })

  it('should say once that an answer was cut off, and offer Retry', async () => {
    const ports = scriptedPorts(() => [
      ...lookOf(['Apple']).slice(0, -1),
      { type: 'end', lookId: 'look-1', truncated: true },
      {
        type: 'failure',
        lookId: 'look-1',
        failure: { kind: 'transport', code: 'cut-off', retryable: true },
      },
    ])
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    await act(() => app.openPhoto(PHOTO, 'lunch.jpg'))
    expect(screen.getAllByText(/cut (off|short)/)).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Retry' })).toBeVisible()
  })

  it('should offer the reader and adding by hand after a failed look without items', async () => {
    const ports = scriptedPorts(() => [{ type: 'failure', lookId: 'l', failure: OFFLINE }])
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    await act(() => app.openPhoto(PHOTO, 'lunch.jpg'))
    await userEvent.click(screen.getByRole('button', { name: 'Read what is written, on this device' }))
    expect(ports.made.at(-1)).toEqual({ kind: 'reader' })
    await userEvent.click(screen.getByRole('button', { name: 'Add an item by hand' }))
    expect(app.store.getState().mode).toEqual({ kind: 'add' })
  })

  it('should offer to look again after Stop', async () => {
    const ports = scriptedPorts(async function* (_request, signal) {
      yield* lookOf(['Apple']).slice(0, 2)
      await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped()))
    })
    const { app } = await renderWithApp(STATE_OF_LOOK, ports)
    act(() => void app.openPhoto(PHOTO, 'lunch.jpg'))
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }))
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }))
    expect(ports.made).toHaveLength(2)
  })
})
