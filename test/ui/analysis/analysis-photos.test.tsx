// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../../src/app/create-app.ts'
import { shownPhoto } from '../../../src/app/photo-set.ts'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import { AnalysisPhotos } from '../../../src/ui/analysis/analysis-photos.tsx'
import { PhotoNotices } from '../../../src/ui/analysis/notes.tsx'
import { StatusLine } from '../../../src/ui/analysis/status-line.tsx'
import { Announcer } from '../../../src/ui/announcer.tsx'
import { useAppState } from '../../../src/ui/app-context.tsx'
import { Trouble } from '../../../src/ui/trouble.tsx'
import { gate, OFFLINE, scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { renderWithApp } from '../render-with-app.tsx'

beforeAll(() => {
  URL.createObjectURL ??= () => 'blob:photo'
  URL.revokeObjectURL ??= () => {}
})

const given = (...names: readonly string[]) => names.map((name) => ({ file: new Blob([name]), name }))
const SEEN: Readonly<Record<string, readonly string[]>> = {
  'door.jpg': ['Milk', 'Butter'],
  'shelf.jpg': ['Apple'],
  'drawer.jpg': ['Carrot', 'Milk'],
}
const looked = (name: string) => lookOf(SEEN[name] ?? [], `look-at-${name}`)

function Strip() {
  const photo = useAppState(shownPhoto)
  return photo ? <AnalysisPhotos shown={photo.sha256} /> : null
}

const ALL = (
  <Announcer>
    <Strip />
    <StatusLine />
    <Trouble />
    <PhotoNotices />
  </Announcer>
)

async function withThree(ports = scriptedPorts(({ photo }) => looked(photo.name))) {
  const { app } = await renderWithApp(ALL, ports)
  await act(() => app.openPhotos(given('door.jpg', 'shelf.jpg', 'drawer.jpg')))
  return app
}

const strip = () => within(screen.getByRole('navigation', { name: 'Photos' }))
const thumbnails = () => strip().getAllByRole('button', { name: /^Photo \d/ })
const current = () => thumbnails().findIndex((each) => each.getAttribute('aria-current') === 'true') + 1
const shownName = (app: App) => shownPhoto(app.store.getState())?.name

describe('the strip of photos', () => {
  it('should not be there for a single photo', async () => {
    const { app } = await renderWithApp(
      ALL,
      scriptedPorts(({ photo }) => looked(photo.name)),
    )
    await act(() => app.openPhotos(given('door.jpg')))
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('should name each photo, its number of items, and which one is shown', async () => {
    await withThree()
    expect(thumbnails().map((each) => each.getAttribute('aria-label'))).toEqual([
      'Photo 1, 2 items: door.jpg',
      'Photo 2, 1 item: shelf.jpg',
      'Photo 3, 2 items: drawer.jpg',
    ])
    expect(current()).toBe(1)
  })

  it('should be one tab stop, walked by the arrow keys', async () => {
    const app = await withThree()
    await userEvent.tab()
    expect(thumbnails()[0]).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(thumbnails()[2]).toHaveFocus()
    expect([current(), shownName(app)]).toEqual([3, 'drawer.jpg'])
    await userEvent.keyboard('{Home}{ArrowRight}')
    expect(current()).toBe(2)
    expect(thumbnails().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1])
  })

  it('should highlight the photos of the hovered item', async () => {
    const app = await withThree()
    const milk = app.store.getState().analysis?.sightings[0]?.id
    act(() => app.hover(milk))
    expect(thumbnails().map((each) => each.hasAttribute('data-lit'))).toEqual([true, false, true])
    expect(current()).toBe(1)
  })

  it('should ask before it removes a photo with items, and move the focus on', async () => {
    const app = await withThree()
    thumbnails()[1]?.focus()
    await userEvent.click(strip().getByRole('button', { name: 'Remove photo 2' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Remove photo 2?' }))
    expect(
      dialog.getByText(/^1 item that no other photo shows goes with it\. .* This cannot be undone\.$/),
    ).toBeVisible()
    await userEvent.click(dialog.getByText('Keep it'))
    expect(thumbnails()).toHaveLength(3)
    await userEvent.click(thumbnails()[1] as HTMLElement)
    await userEvent.keyboard('{Delete}')
    await userEvent.click(screen.getByRole('button', { name: 'Remove the photo' }))
    expect(thumbnails()).toHaveLength(2)
    expect(shownName(app)).toBe('drawer.jpg')
    expect(thumbnails()[1]).toHaveFocus()
  })

  it('should remove a photo without items of its own at once', async () => {
    const app = await withThree(
      scriptedPorts(({ photo }) => (photo.name === 'shelf.jpg' ? [] : looked(photo.name))),
    )
    await userEvent.click(strip().getByRole('button', { name: 'Remove photo 2' }))
    expect(thumbnails()).toHaveLength(2)
    expect(app.store.getState().photos.map(({ name }) => name)).toEqual(['door.jpg', 'drawer.jpg'])
  })

  it('should show the progress of each photo, and retry the failed one', async () => {
    const rest = gate()
    let fails = true
    const ports = scriptedPorts(async function* ({ photo }): AsyncGenerator<LookEvent> {
      if (photo.name === 'shelf.jpg' && fails) yield { type: 'failure', lookId: 'l', failure: OFFLINE }
      else if (photo.name === 'drawer.jpg') {
        yield* looked(photo.name).slice(0, 3)
        await rest.opened
      } else yield* looked(photo.name)
    })
    const { app } = await renderWithApp(ALL, ports)
    act(() => void app.openPhotos(given('door.jpg', 'shelf.jpg', 'drawer.jpg')))
    expect(await screen.findByRole('button', { name: 'Photo 2, Failed: shelf.jpg' })).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Photo 3, 1 item: drawer.jpg, looking' })).toBeVisible()
    expect(screen.getByText(/2 of 3 photos done/)).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('This is about photo 2.')
    fails = false
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(ports.asked.map(({ photo }) => photo.name)).toEqual([
      'door.jpg',
      'shelf.jpg',
      'drawer.jpg',
      'shelf.jpg',
    ])
    expect(await screen.findByRole('button', { name: 'Photo 2, 1 item: shelf.jpg' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    act(() => rest.open())
    expect(await screen.findByText(/items found/, { selector: '.status-headline' })).toBeVisible()
  })

  it('should offer the reader and adding by hand for an unlooked photo only', async () => {
    const ports = scriptedPorts(({ photo }) => looked(photo.name))
    const app = await withThree(ports)
    const drawer = app.store.getState().photos[2]?.sha256
    const { [drawer ?? '']: _, ...photos } = app.store.getState().run.photos
    expect(screen.queryByRole('button', { name: /^Read what is written/ })).toBeNull()
    act(() => app.store.setState({ run: { photos } }))
    expect(screen.getByText(/Photo 3 not looked at yet/, { selector: '.status-facts' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Tap items in: photo 3' }))
    expect([shownName(app), app.store.getState().mode]).toEqual(['drawer.jpg', { kind: 'add' }])
    await userEvent.click(screen.getByRole('button', { name: 'Read what is written: photo 3' }))
    expect(ports.made.at(-1)).toEqual({ kind: 'reader' })
    expect(ports.asked.slice(3).map(({ photo }) => photo.name)).toEqual(['drawer.jpg'])
    expect(screen.queryByRole('button', { name: /: photo 3$/ })).toBeNull()
  })

  it('should show no count for a photo that nobody looked at', async () => {
    const { app } = await renderWithApp(
      ALL,
      scriptedPorts(() => [], { listClients: async () => ({ ok: true, value: [] }) }),
    )
    await act(() => app.openPhotos(given('door.jpg', 'shelf.jpg')))
    expect(thumbnails().map((each) => each.getAttribute('aria-label'))).toEqual([
      'Photo 1, not looked at yet: door.jpg',
      'Photo 2, not looked at yet: shelf.jpg',
    ])
    expect(screen.queryByText(/0 items/)).toBeNull()
  })

  it('should say when a photo is there already, and when there is no room for more', async () => {
    const app = await withThree()
    await act(() => app.addPhotos(given('shelf.jpg')))
    expect(
      screen.getByText('shelf.jpg is already here as photo 2. The same photo counts once.'),
    ).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    await act(() => app.addPhotos(given('4.jpg', '5.jpg', '6.jpg', '7.jpg', '8.jpg', '9.jpg')))
    expect(screen.getByText(/There can be at most 8 photos at once. 1 photo was left out./)).toBeVisible()
    expect(strip().queryByRole('button', { name: 'Add to this' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/left out/)).toBeNull()
  })

  it('should say which files cannot be read, by name', async () => {
    const good = scriptedPorts(({ photo }) => looked(photo.name))
    const failure = { kind: 'photo', code: 'svg', retryable: false } as const
    const { app } = await renderWithApp(ALL, {
      ...good,
      loadPhoto: async (file, name, signal) =>
        name.endsWith('.svg') ? { ok: false, failure } : good.loadPhoto(file, name, signal),
    })
    await act(() => app.openPhotos(given('plan.svg', 'door.jpg')))
    expect(screen.getByRole('alert')).toHaveTextContent('plan.svg: SVG drawings cannot be read.')
    expect(screen.getByText('2 items found', { selector: '.status-headline' })).toBeVisible()
  })
})
