// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SettingsDialog } from '../../src/ui/dialogs/settings-dialog.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { renderWithApp } from './render-with-app.tsx'

describe('settings', () => {
  it('should keep a key in memory only', async () => {
    const { app } = await renderWithApp(<SettingsDialog />, scriptedPorts())
    await userEvent.selectOptions(screen.getByLabelText('Who looks at photos'), 'Claude: needs a key')
    const key = screen.getByLabelText('Key')
    expect(key).toHaveAttribute('type', 'password')
    await userEvent.type(key, 'abc')
    expect(app.store.getState().keys).toEqual({ anthropic: 'abc' })
    expect(JSON.stringify(app.store.getState().settings)).not.toContain('abc')
  })

  it('should distinguish several models of one family', async () => {
    const offer = { family: 'ollama', name: 'Ollama', ready: true, local: true }
    const offers = [
      { ...offer, model: 'qwen3-vl' },
      { ...offer, model: 'gemma3' },
    ]
    const ports = scriptedPorts(() => [], { listClients: async () => ({ ok: true, value: offers }) })
    const { app } = await renderWithApp(<SettingsDialog />, ports)
    const select = screen.getByLabelText('Who looks at photos')
    await userEvent.selectOptions(select, 'Ollama, gemma3: on this machine')
    expect(app.store.getState().settings).toMatchObject({
      look: { family: 'ollama' },
      models: { ollama: 'gemma3' },
    })
    expect(select).toHaveDisplayValue('Ollama, gemma3: on this machine')
    await userEvent.selectOptions(select, 'Ollama, qwen3-vl: on this machine')
    expect(select).toHaveDisplayValue('Ollama, qwen3-vl: on this machine')
  })

  it('should say why a pasted key is not taken', async () => {
    await renderWithApp(<SettingsDialog />, scriptedPorts())
    await userEvent.selectOptions(screen.getByLabelText('Who looks at photos'), 'Claude: needs a key')
    await userEvent.click(screen.getByLabelText('Key'))
    await userEvent.paste('schlüssel')
    expect(screen.getByRole('alert')).toHaveTextContent(/not accepted/)
  })

  it('should say what telling the model sends before it is switched on', async () => {
    const { app } = await renderWithApp(<SettingsDialog />, scriptedPorts())
    expect(screen.getByText(/Nothing is set now/)).toBeVisible()
    const me = app.store.getState().people[0]?.id ?? ''
    await app.describe(me, 'gout, severe peanut allergy, halal, warfarin, sodium 1500 mg')
    const sent = 'gout, severe peanut allergy, halal, warfarin, sodium 1500 mg a day'
    expect(await screen.findByText(`Sends this with the photo: “${sent}”`)).toBeVisible()
    const tell = screen.getByRole('switch', { name: 'Tell the model who it is for' })
    expect(tell).not.toBeChecked()
    await userEvent.click(tell)
    expect(app.store.getState().settings.tellModel).toBe(true)
  })

  it('should ask whether Meta may train on photos only where the model is of that kind', async () => {
    const offers = [
      { family: 'meta', name: 'Muse Spark', model: 'muse-spark-1.3', ready: true, local: false },
    ]
    const ports = scriptedPorts(() => [], { listClients: async () => ({ ok: true, value: offers }) })
    const { app } = await renderWithApp(<SettingsDialog />, ports)
    await userEvent.selectOptions(screen.getByLabelText('Who looks at photos'), 'Muse Spark: ready')
    expect(screen.queryByRole('switch', { name: 'Meta may train on my photos' })).toBeNull()
    await userEvent.type(screen.getByLabelText('Model name'), 'muse-spark-1.3-contributor')
    const allow = screen.getByRole('switch', { name: 'Meta may train on my photos' })
    expect(allow).not.toBeChecked()
    await userEvent.click(allow)
    expect(app.store.getState().settings.mayTrain).toBe(true)
  })

  it('should say what looking products up sends before it is switched on, and keep the choice', async () => {
    const ports = scriptedPorts()
    const { app } = await renderWithApp(<SettingsDialog />, ports)
    expect(screen.getByText(/Sends the number of a barcode in the photo to Open Food Facts/)).toBeVisible()
    const lookUp = screen.getByRole('switch', { name: 'Look products up' })
    expect(lookUp).not.toBeChecked()
    await userEvent.click(lookUp)
    expect(lookUp).toBeChecked()
    expect(app.store.getState().settings.lookUp).toBe(true)
    await userEvent.click(lookUp)
    expect(app.store.getState().settings.lookUp).toBe(false)
  })

  it('should override the coordinate frame of one family, and leave it to the registry again', async () => {
    const { app } = await renderWithApp(<SettingsDialog />, scriptedPorts())
    await userEvent.selectOptions(screen.getByLabelText('Who looks at photos'), 'Gemini: ready')
    const frames = screen.getByLabelText('How the model marks places')
    await userEvent.selectOptions(frames, '0 to 999, x before y')
    expect(app.store.getState().settings.frames).toEqual({
      google: { order: 'xyxy', scale: { kind: 'range', max: 999 } },
    })
    await userEvent.selectOptions(frames, 'As this model usually does')
    expect(app.store.getState().settings.frames).toEqual({})
  })

  it('should change theme and palette', async () => {
    const { app } = await renderWithApp(<SettingsDialog />, scriptedPorts())
    await userEvent.click(screen.getByLabelText('Dark'))
    await userEvent.click(screen.getByLabelText('Blue and orange'))
    expect(app.store.getState().settings).toMatchObject({ theme: 'dark', palette: 'blue-orange' })
  })
})
