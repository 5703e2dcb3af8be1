import { describe, expect, it } from 'vitest'
import { menuTruths } from '../../../src/cli/input/menu-truth.ts'
import { english } from '../../support/messages.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { path, write } = temporaryFolder()

const box = { xMin: 0.1, yMin: 0.2, xMax: 0.5, yMax: 0.3 }
const MENU = {
  photo: 'card.jpg',
  width: 800,
  height: 600,
  kind: 'menu',
  items: [
    { id: 'soup', label: 'Onion soup', food: 'onion soup', price: '6.50', box, count: 1 },
    { id: 'special', label: 'Tante Luise', box, legible: false },
  ],
  other: [{ text: 'The Old Mill', role: 'title', box }],
}

describe('menuTruths', () => {
  it('should read the lines of a menu by its photo, truth file and folder', async () => {
    const file = write('card.truth.json', MENU)
    for (const named of [path('card.png'), file, path()]) {
      const [menu] = await menuTruths(english, [named])
      expect(menu).toEqual({
        path: path(named.endsWith('.png') ? 'card.png' : 'card.jpg'),
        truth: {
          lines: [
            { label: 'Onion soup', food: 'onion soup', price: '6.50', box, legible: true },
            { label: 'Tante Luise', box, legible: false },
          ],
          other: [box],
        },
      })
    }
  })

  it('should say what another photo is of', async () => {
    const file = write('lunch.truth.json', { ...MENU, kind: 'plate' })
    await expect(menuTruths(english, [file])).rejects.toMatchObject({
      exitCode: 2,
      message: `${path('lunch.jpg')} is of the kind "plate". Only menus can be measured here.`,
    })
  })

  it.each([
    ['no kind', { ...MENU, kind: undefined }],
    ['no lines', { ...MENU, items: [] }],
    ['a line without a place', { ...MENU, items: [{ label: 'Soup' }] }],
  ])('should refuse a truth with %s', async (_, content) => {
    const file = write('card.truth.json', content)
    await expect(menuTruths(english, [file])).rejects.toThrow(`${file} is not a truth file for a menu.`)
  })
})
