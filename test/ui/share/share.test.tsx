// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { App } from '../../../src/app/create-app.ts'
import { HandOnScreen } from '../../../src/ui/share/hand-on-screen.tsx'
import { PROGRAM_KINDS } from '../../../src/ui/share/make-file.ts'
import { ShareDialog } from '../../../src/ui/share/share-dialog.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { english } from '../../support/messages.ts'
import { renderWithApp } from '../render-with-app.tsx'

beforeAll(() => {
  URL.createObjectURL ??= () => 'blob:photo'
  URL.revokeObjectURL ??= () => {}
  // jsdom has no canvas, and says so at every try.
  HTMLCanvasElement.prototype.getContext = () => null
  HTMLImageElement.prototype.decode ??= async () => undefined
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'canShare')
  Reflect.deleteProperty(navigator, 'share')
})

const ports = () => scriptedPorts(({ photo }) => lookOf(['Apple', 'Butter', 'Peanut butter'], photo.name))

async function shown(ui: ReactNode, ...told: readonly ((app: App) => void)[]) {
  const made = ports()
  const { app, rerender } = await renderWithApp(null, made)
  await act(() => app.openPhotos([{ file: new Blob(['lunch']), name: 'lunch.jpg' }]))
  for (const tell of told) act(() => tell(app))
  rerender(ui)
  return { app, ports: made }
}

const nutAllergy = (app: App) => {
  const [first] = app.store.getState().people
  if (!first) throw new Error('nobody is there')
  app.renamePerson(first.id, 'Ada')
  app.setFact(first.id, { kind: 'allergy', id: 'peanut' }, true)
}

describe('the dialog "Share and save"', () => {
  it('should save a table of what is open, without who it is for', async () => {
    const { ports: made } = await shown(<ShareDialog />, nutAllergy)
    await userEvent.click(screen.getByRole('button', { name: 'Save: Table' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved.'))
    expect(made.saved.map(({ name }) => name)).toEqual(['lunch.csv'])
    const text = (await made.saved[0]?.content.text()) ?? ''
    expect(text).toContain('Peanut butter')
    expect(text).not.toMatch(/Ada|Contains peanut/)
  })

  it('should say who it is for where that is ticked', async () => {
    const { ports: made } = await shown(<ShareDialog />, nutAllergy)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Include who it is for' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save: Table' }))
    await waitFor(() => expect(made.saved).toHaveLength(1))
    expect(await made.saved[0]?.content.text()).toContain('Contains peanut')
    await userEvent.click(screen.getByRole('button', { name: 'Save: Report' }))
    await waitFor(() => expect(made.saved).toHaveLength(2))
    expect(JSON.parse((await made.saved[1]?.content.text()) ?? '')).toMatchObject({
      people: [{ name: 'Ada' }],
    })
  })

  it('should save what other programs read, by mouse or by keyboard, once its list is opened', async () => {
    const { ports: made } = await shown(<ShareDialog />, nutAllergy)
    const save = (what: string) => screen.getByRole('button', { name: `Save: ${what}`, hidden: true })
    expect(save('COCO data set')).not.toBeVisible()
    await userEvent.click(screen.getByText('For other programs'))
    expect(save('COCO data set')).toBeVisible()
    await userEvent.click(save('COCO data set'))
    await waitFor(() => expect(made.saved.map(({ name }) => name)).toEqual(['lunch.coco.json']))
    const coco = JSON.parse((await made.saved[0]?.content.text()) ?? '')
    expect(coco.categories.map(({ name }: { name: string }) => name)).toEqual([
      'Apple',
      'Butter',
      'Peanut butter',
    ])
    expect(JSON.stringify(coco)).not.toMatch(/Ada|Contains peanut/)
    save('FHIR records').focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(made.saved.at(-1)?.name).toBe('lunch.fhir.json'))
    expect(made.saved.at(-1)?.content.type).toBe('application/fhir+json')
  })

  it.each(PROGRAM_KINDS.filter((kind) => kind !== 'jpeg'))(
    'should make a file of the kind %s',
    async (kind) => {
      const { ports: made } = await shown(<ShareDialog />)
      const what = english.say(`handout.share.kind.${kind}`)
      await userEvent.click(screen.getByText('For other programs'))
      await userEvent.click(screen.getByRole('button', { name: `Save: ${what}` }))
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved.'))
      expect(await made.saved[0]?.content.text()).toContain('Apple')
    },
  )

  it('should hand over the code for a page elsewhere, in three ways', async () => {
    const user = userEvent.setup()
    await shown(<ShareDialog />, nutAllergy)
    await user.click(await screen.findByText('Embed code'))
    const code = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Embed code' })
    expect(code.value).toContain('<dish-light src="lunch.report.json">')
    screen.getByText(/^This address works on this computer only\./)
    await user.click(screen.getByRole('radio', { name: 'Visitors’ photos' }))
    expect(code.value).toContain('<dish-light-upload endpoint=')
    expect(code.value).not.toMatch(/peanut|Ada/)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toBe(code.value)
    await screen.findByText('Copied.')
  })

  it('should say so where a file cannot be made', async () => {
    await shown(<ShareDialog />)
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    await userEvent.click(screen.getByRole('button', { name: 'Save: Web page' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('That did not work. Try again.'))
    vi.unstubAllGlobals()
  })

  it('should offer the share sheet for what the browser shares, and ask again where it took too long', async () => {
    const blocked = Object.assign(new Error('too late'), { name: 'NotAllowedError' })
    const share = vi.fn().mockRejectedValueOnce(blocked).mockResolvedValue(undefined)
    Object.assign(navigator, {
      canShare: ({ files }: { files: readonly File[] }) => files[0]?.type === 'text/csv',
      share,
    })
    await shown(<ShareDialog />)
    expect(screen.getAllByRole('button', { name: /^Share: / })).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Share: Table' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Share it now' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Shared.'))
    expect(share).toHaveBeenCalledTimes(2)
    expect(share.mock.lastCall?.[0].files[0].name).toBe('lunch.csv')
  })

  it('should offer a card for the waiter only where there is something to tell', async () => {
    await shown(<ShareDialog />)
    expect(screen.queryByRole('button', { name: 'Open: Card for the waiter' })).toBeNull()
    expect(screen.getByText(/^Needs an allergy/)).toBeVisible()
  })
})

describe('the page to print', () => {
  const handout = (app: App) => app.handOn('handout')
  const sheet = () => screen.getByRole('article', { name: 'How it will look' })

  it('should say what to do, hold every item, and name nobody unless asked to', async () => {
    await shown(<HandOnScreen />, nutAllergy, handout)
    expect(await screen.findByText('Do not eat the Peanut butter. It contains peanut.')).toBeVisible()
    for (const name of ['Apple', 'Butter', 'Peanut butter'])
      expect(within(sheet()).getByRole('rowheader', { name })).toBeVisible()
    expect(sheet()).not.toHaveTextContent('Ada')
    await userEvent.click(screen.getByRole('switch', { name: 'Include who it is for' }))
    expect(sheet()).toHaveTextContent('Ada: peanut allergy')
  })

  it('should show a title and a note as they are written, and no calories where they are switched off', async () => {
    await shown(<HandOnScreen />, handout)
    await userEvent.type(screen.getByLabelText('Your note'), 'Less butter')
    expect(sheet()).toHaveTextContent('Less butter')
    const title = screen.getByLabelText('Title')
    await userEvent.clear(title)
    await userEvent.type(title, 'For the trip')
    expect(within(sheet()).getByRole('heading', { name: 'For the trip' })).toBeVisible()
    expect(sheet()).toHaveTextContent('kcal')
    await userEvent.click(screen.getByRole('switch', { name: 'Calories' }))
    expect(sheet()).not.toHaveTextContent(/kcal|calories/i)
  })

  it('should leave out an item and number the rest anew', async () => {
    await shown(<HandOnScreen />, handout)
    await userEvent.click(screen.getByText('3 of 3 items'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Apple' }))
    expect(within(sheet()).queryByRole('rowheader', { name: 'Apple' })).toBeNull()
    expect(screen.getByText('2 of 3 items')).toBeVisible()
    const numbers = within(sheet())
      .getAllByRole('row')
      .flatMap((row) => row.querySelector('td.sheet-number') ?? [])
    expect(numbers.map(({ textContent }) => textContent)).toEqual(['1', '2'])
  })
})

describe('the card for the waiter', () => {
  it('should be in the language that is picked, and be marked as such', async () => {
    await shown(<HandOnScreen />, nutAllergy, (app) => app.handOn('card'))
    expect(screen.getByRole('heading', { name: 'Food allergy' })).toBeVisible()
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'العربية')
    const card = screen.getByRole('article')
    expect(card).toHaveAttribute('dir', 'rtl')
    expect(card).toHaveAttribute('lang', 'ar')
    expect(card).toHaveTextContent('الفول السوداني')
    expect(card).not.toHaveTextContent('Ada')
    await userEvent.click(screen.getByRole('button', { name: 'Show full screen' }))
    const full = screen.getByRole('dialog', { name: 'حساسية من الطعام' })
    expect(full).toHaveTextContent('الفول السوداني')
    await userEvent.click(within(full).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
