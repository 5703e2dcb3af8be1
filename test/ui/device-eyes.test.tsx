// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { DeviceModelPorts } from '../../src/app/ports.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { Guidance } from '../../src/ui/analysis/guidance.tsx'
import { SettingsDialog } from '../../src/ui/dialogs/settings-dialog.tsx'
import type { DeviceModel, ModelEvent } from '../../src/wire/models.ts'
import { gate, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'
import { renderWithApp } from './render-with-app.tsx'

const MODEL: DeviceModel = {
  id: 'tiny',
  name: 'Tiny',
  licence: 'MIT',
  source: 'https://example.org/tiny',
  bytes: 40_000_000,
  host: 'example.org',
}
const INSTALLED = { sha256: 'a'.repeat(64), bytes: 7000, published: true }

type Scripted = Partial<DeviceModelPorts> & { readonly mayChange?: boolean; readonly installed?: true }

/** The settings over a server with one model, which is there once it was fetched and gone once it was removed. */
async function settings(
  { mayChange = true, installed, ...ports }: Scripted = {},
  messages?: ReturnType<typeof pseudoMessages>,
) {
  let isThere = installed === true
  const deviceModels: DeviceModelPorts = {
    list: async () => ({
      ok: true,
      value: { models: [isThere ? { ...MODEL, installed: INSTALLED } : MODEL], mayChange },
    }),
    async *fetch() {
      isThere = true
      yield { type: 'installed', model: { ...MODEL, installed: INSTALLED } }
    },
    remove: async () => {
      isThere = false
      return true
    },
    browserModel: async () => ({ id: 'prompt-api', state: 'absent' }),
    downloadBrowserModel: async () => false,
    ...ports,
  }
  return await renderWithApp(
    <SettingsDialog />,
    scriptedPorts(() => [], { deviceModels }),
    messages,
  )
}

const fetchButton = () => screen.findByRole('button', { name: 'Fetch Tiny (40 MB)' })

describe('a model on this device', () => {
  it('should say its size, its licence and where it is from before the click, and claim no quality', async () => {
    const { app } = await settings()
    await fetchButton()
    expect(
      screen.getByText(/40 MB, MIT\. Fetched once from example\.org by your Dishlight server/),
    ).toBeVisible()
    expect(screen.getByText(/How good they are has not been measured\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'About this model' })).toHaveAttribute('href', MODEL.source)
    expect(app.store.getState().settings.look).toBe('automatic')
  })

  it('should say of another file only what is known of that file', async () => {
    const own = { ...MODEL, installed: { ...INSTALLED, published: false } }
    await settings({ list: async () => ({ ok: true, value: { models: [own], mayChange: true } }) })
    expect(await screen.findByText(/The file here \(7 kB\) is not the published one/)).toBeVisible()
    expect(screen.queryByText(/MIT|40 MB|Fetched once/)).toBeNull()
  })

  it('should look once it was fetched, until another is chosen', async () => {
    const { app } = await settings()
    await userEvent.click(await fetchButton())
    expect(await screen.findByText('Looks at your photos')).toBeVisible()
    expect(app.store.getState().settings.look).toEqual({ device: 'tiny' })
    const select = screen.getByLabelText('Who looks at photos')
    expect(select).toHaveDisplayValue('A model on this device')
    await userEvent.selectOptions(select, 'Choose for me')
    await userEvent.click(screen.getByRole('button', { name: 'Look with this: Tiny' }))
    expect(app.store.getState().settings.look).toEqual({ device: 'tiny' })
  })

  it('should be removed, and then look no more', async () => {
    const { app } = await settings({ installed: true })
    await userEvent.click(await screen.findByRole('button', { name: 'Look with this: Tiny' }))
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Tiny' }))
    await fetchButton()
    expect(app.store.getState().settings.look).toBe('automatic')
  })

  it('should show how far a fetch is, and stop it', async () => {
    const [half, more] = [gate(), gate()]
    let asked: AbortSignal | undefined
    const { app } = await settings({
      async *fetch(_, signal): AsyncGenerator<ModelEvent> {
        asked = signal
        yield { type: 'fetched', bytes: 10_000_000, of: 40_000_000 }
        await half.opened
        yield { type: 'checking' }
        await more.opened
      },
    })
    await userEvent.click(await fetchButton())
    const bar = await screen.findByRole('progressbar', { name: 'Fetching Tiny: 25%' })
    expect(bar).toHaveAttribute('value', '0.25')
    half.open()
    await screen.findByRole('progressbar', { name: /^Checking Tiny: loading it/ })
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(asked?.aborted).toBe(true)
    more.open()
    await fetchButton()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(app.store.getState().settings.look).toBe('automatic')
  })

  it.each([
    [{ type: 'failed', code: 'a-page', message: 'example.org gave a page.' }, 'example.org gave a page.'],
    [{ type: 'unreachable' }, 'The server did not answer. Nothing was kept; try again.'],
  ] as const)('should say why it is not there: %j', async (event, sentence) => {
    await settings({
      async *fetch() {
        yield event
      },
    })
    await userEvent.click(await fetchButton())
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    await fetchButton()
  })

  it('should be fetched on the server’s machine only', async () => {
    await settings({ mayChange: false })
    expect(await screen.findByText(/dishlight models add tiny/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /Fetch/ })).toBeNull()
  })

  it('should say so where the server does not answer', async () => {
    const failure = { kind: 'transport', code: 'offline', retryable: true } as const
    await settings({ list: async () => ({ ok: false, failure }) })
    expect(await screen.findByText('The server did not answer, so nothing can be fetched.')).toBeVisible()
  })
})

describe('a photo that nobody could look at', () => {
  it('should be looked at by the model of this device once one is chosen', async () => {
    const ports = scriptedPorts(() => lookOf(['Apple']), {
      listClients: async () => ({ ok: true, value: [] }),
    })
    const { app } = await renderWithApp(<Guidance />, ports)
    await act(() => app.openPhoto(new Blob(['photo']), 'lunch.jpg'))
    expect(screen.getByRole('button', { name: /Set up a model/ })).toBeVisible()
    act(() => app.changeSettings({ look: { device: 'tiny' } }))
    expect(screen.queryByRole('button', { name: /Set up a model/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /Look with the model on this device/ }))
    await expect.poll(() => rowsOf(app.store.getState()).map(({ name }) => name)).toEqual(['Apple'])
    expect(ports.made).toEqual([{ kind: 'device', model: 'tiny' }])
  })
})

describe('the browser’s own model', () => {
  it('should be offered once it is there', async () => {
    const { app } = await settings({ browserModel: async () => ({ id: 'prompt-api', state: 'available' }) })
    await userEvent.click(
      await screen.findByRole('button', { name: 'Look with this: The browser’s own model' }),
    )
    expect(app.store.getState().settings.look).toEqual({ device: 'prompt-api' })
  })

  it('should be downloaded by the browser if the person asks, with how far it is', async () => {
    const half = gate()
    let state: 'downloadable' | 'available' = 'downloadable'
    const { app } = await settings({
      browserModel: async () => ({ id: 'prompt-api', state }),
      async downloadBrowserModel(told) {
        told(0.5)
        await half.opened
        state = 'available'
        return true
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Let the browser download it' }))
    await screen.findByRole('progressbar', { name: 'Fetching The browser’s own model: 50%' })
    half.open()
    expect(await screen.findByText('Looks at your photos')).toBeVisible()
    expect(app.store.getState().settings.look).toEqual({ device: 'prompt-api' })
  })

  it('should say so if it could not be downloaded', async () => {
    await settings({ browserModel: async () => ({ id: 'prompt-api', state: 'downloadable' }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Let the browser download it' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/did not download its model/)
  })
})

describe('in another language', () => {
  it('should be of no English but names', async () => {
    await settings(
      { installed: true, browserModel: async () => ({ id: 'prompt-api', state: 'available' }) },
      pseudoMessages(),
    )
    await screen.findByRole('link')
    const eyes = screen.getAllByRole('region')[0] as HTMLElement
    expect(within(eyes).getAllByRole('heading').length).toBeGreaterThan(2)
    expect(
      untranslatedWords(eyes, [MODEL.name, MODEL.licence, MODEL.host, 'MB', 'Gemini', 'Claude']),
    ).toEqual([])
  })
})
