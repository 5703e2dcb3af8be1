import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  type AppPage,
  backToStart,
  headline,
  itemOptions,
  listedItems,
  openApp,
  openFile,
} from '../support/app-page.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { sharedChromium } from '../support/chromium.ts'

let photo: Uint8Array
beforeAll(async () => {
  photo = (await breakfastPhoto()).sent.bytes
})

async function withApp(use: (app: AppPage) => Promise<void>, broken?: () => void) {
  const app = await openApp(await sharedChromium(), inject('serverUrl'))
  try {
    if (broken) {
      // On a page of its own: what is broken stays broken.
      const page = await app.page.context().newPage()
      await page.addInitScript(broken)
      await page.goto(inject('serverUrl'))
      await use({ ...app, page })
      await page.close()
    } else await use(app)
    expect(app.complaints).toEqual([])
  } finally {
    await app.close()
  }
}

const FRIDGE = 'Open fridge'
const openSample = async (page: Page) => {
  await page.locator('.sample-card', { hasText: FRIDGE }).click()
  await headline(page, '34 items found')
}
const card = (page: Page) => page.getByRole('dialog')

async function rename(page: Page, item: RegExp, name: string) {
  await itemOptions(page, item).click()
  await card(page).getByText('Put it right').click()
  await card(page).getByLabel('Name').fill(name)
  await card(page).getByRole('button', { name: 'Rename' }).click()
  await card(page).getByRole('heading', { name }).waitFor()
}

describe('an analysis', () => {
  it('should survive a reload, Back and Forward, with its corrections and the open card', async () => {
    await withApp(async ({ page }) => {
      await openSample(page)
      await rename(page, /^Butter/, 'Vegan spread')
      // At once: nothing waits for it to be saved.
      await page.reload()
      await headline(page, '34 items found')
      await card(page).getByRole('heading', { name: 'Vegan spread' }).waitFor()
      expect(await listedItems(page)).toContain('Vegan spread')

      // Back closes the card, then leaves the photo.
      await page.goBack()
      await card(page).waitFor({ state: 'detached' })
      await page.goBack()
      await page.getByRole('heading', { name: 'Looked at before' }).waitFor()
      await page.reload()
      await page.getByRole('button', { name: `Open ${FRIDGE}`, exact: true }).waitFor()
      await page.goForward()
      await headline(page, '34 items found')
      expect(await listedItems(page)).toContain('Vegan spread')

      await page.goBack()
      await openSample(page)
      await page.getByText(/^Here are your corrections from/).waitFor()
      expect(await listedItems(page)).toContain('Vegan spread')
    })
  })

  it('should be deleted and brought back, and seen in another tab, saved as a file and added from it', async () => {
    await withApp(async ({ page }) => {
      await openSample(page)
      await page.goBack()
      const listed = (on: Page) => on.getByRole('button', { name: `Open ${FRIDGE}`, exact: true })
      await listed(page).waitFor()
      const other = await page.context().newPage()
      await other.goto(inject('serverUrl'))
      await listed(other).waitFor()

      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save all as a file' }).click()
      const file = await (await saving).path()

      await page.getByRole('button', { name: `Delete ${FRIDGE}` }).click()
      await listed(other).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Undo' }).click()
      await listed(other).waitFor()
      await page.getByRole('button', { name: 'Delete all' }).click()
      await page.getByRole('button', { name: 'Close this message' }).click()
      await listed(other).waitFor({ state: 'detached' })
      await other.close()

      // The list is gone with its last entry: a file is dropped on the page.
      await page.evaluate(
        (text) => {
          const data = new DataTransfer()
          data.items.add(new File([text], 'all.jsonl'))
          const type = { bubbles: true, dataTransfer: data }
          document.body.dispatchEvent(new DragEvent('drop', type))
        },
        await readFile(file, 'utf8'),
      )
      await page.getByText('One analysis was added.').waitFor()
      await listed(page).click()
      await headline(page, '34 items found')
    })
  })

  it('should lose nothing that was put right in two tabs', async () => {
    await withApp(async ({ page }) => {
      await openSample(page)
      const other = await page.context().newPage()
      await other.goto(inject('serverUrl'))
      await other.getByRole('button', { name: `Open ${FRIDGE}`, exact: true }).click()
      await headline(other, '34 items found')
      await rename(other, /^Butter/, 'Vegan spread')
      await itemOptions(page, /^Vegan spread/).waitFor()
      await page.getByText('Changed in another tab, and so here too.').waitFor()
      await rename(page, /^Salmon/, 'Trout')
      await itemOptions(other, /^Trout/).waitFor()
      await other.reload()
      await headline(other, '34 items found')
      expect(await listedItems(other)).toEqual(expect.arrayContaining(['Trout', 'Vegan spread']))
      await other.close()
    })
  })

  it('should leave nothing behind in a private session', async () => {
    await withApp(async ({ page }) => {
      await page.getByRole('switch', { name: 'Private session' }).check()
      await openSample(page)
      await page.getByText('Private session: nothing is kept.').waitFor()
      await page.reload()
      const toggle = page.getByRole('switch', { name: 'Private session' })
      await expect.poll(() => toggle.isChecked()).toBe(true)
      await toggle.uncheck()
      const counts = await page.evaluate(async () => {
        const opening = indexedDB.open('dishlight-kept')
        await new Promise((done) => {
          opening.onsuccess = done
        })
        const { result } = opening
        const counted = [...result.objectStoreNames].map((name) => {
          const counting = result.transaction(name).objectStore(name).count()
          return new Promise<number>((done) => {
            counting.onsuccess = () => done(counting.result)
          })
        })
        return Promise.all(counted).finally(() => result.close())
      })
      expect(counts).toEqual([0, 0, 0, 0, 0])
    })
  })
})

describe('storage that does not work', () => {
  const never = () => {
    const mute = { value: () => undefined, writable: true }
    const names = [
      'addEventListener',
      'removeEventListener',
      'onsuccess',
      'onerror',
      'onupgradeneeded',
      'onblocked',
    ]
    const properties = Object.fromEntries(names.map((name) => [name, mute]))
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, properties)
  }
  const absent = () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: null })
  }
  const full = () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  }
  it.each([
    ['never answers', never, /takes too long to keep anything/],
    ['is absent', absent, /keeps nothing for Dishlight/],
    ['is full', full, /no room left on this device/],
  ])('should change nothing else where it %s, and be said', async (_, broken, words) => {
    await withApp(async ({ page }) => {
      await openSample(page)
      await rename(page, /^Butter/, 'Vegan spread')
      await page.getByText(words).first().waitFor()
      await backToStart(page)
      await openFile(page, photo)
      // Its heading is for readers only.
      await page.getByRole('heading', { level: 1, name: 'breakfast.jpg' }).waitFor()
    }, broken)
  })
})
