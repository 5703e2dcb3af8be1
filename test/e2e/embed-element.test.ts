import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { judgedReportText, reportText } from '../support/embed-report.ts'
import { type EmbedServer, openPage, startEmbedServer } from '../support/embed-server.ts'

let server: EmbedServer
let elsewhere: EmbedServer
let browser: Browser
let lunch: string

/** What frameworks do: it makes elements, sets properties by name, and keeps what they tell. */
const SCRIPT = `
addEventListener('dish-light-error', ({ detail, target }) => told(target, 'error ' + detail.code))
addEventListener('dish-light-ready', ({ detail, target }) => told(target, 'ready ' + detail.items.map(({ name }) => name).join('+')))
addEventListener('dish-light-select', ({ detail, target }) => told(target, 'select ' + (detail && detail.name)))
addEventListener('dish-light-hover', ({ detail, target }) => told(target, 'hover ' + (detail && detail.name)))
const told = (target, words) => { target.dataset.told = (target.dataset.told ? target.dataset.told + ', ' : '') + words }
`

beforeAll(async () => {
  const foods = ['Butter', 'Broccoli', 'Peanut butter', 'Apple']
  lunch = await reportText(foods)
  const judged = JSON.parse(await judgedReportText(foods))
  const texts = {
    '/lunch.report.json': lunch,
    '/apple.report.json': await reportText(['Apple']),
    '/damaged.report.json': '{"format": "dishlight-report", "version": 3}',
    '/unseen.report.json': JSON.stringify({ ...judged, detections: undefined }),
    '/unjudged.report.json': JSON.stringify({ ...judged, rows: [] }),
    '/text.report.json': 'no JSON',
    '/other.report.json': '{}',
    '/host.js': SCRIPT,
    '/host.html':
      '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title><script src="/host.js"></script><script type="module" src="/embed/dish-light.js"></script><body></body></html>',
  }
  server = await startEmbedServer(texts, { connect: '*' })
  elsewhere = await startEmbedServer(texts, { cors: true })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await elsewhere?.close()
})

async function host(markup: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const { page, complaints } = await openPage(browser, `${server.origin}/host.html`)
  await page.evaluate((html) => {
    document.body.innerHTML = html
  }, markup)
  return { page, complaints }
}

const told = (page: Page, at = 0) =>
  page.evaluate(
    (index) => document.querySelectorAll<HTMLElement>('dish-light')[index]?.dataset.told ?? '',
    at,
  )

const items = 'Butter+Broccoli+Peanut butter+Apple'

describe('<dish-light> as frameworks use it', () => {
  it('should take the string of every attribute as a property, and show it in the attribute', async () => {
    const { page } = await host('<dish-light></dish-light>')
    const reflected = await page.evaluate(() => {
      const element = document.querySelector('dish-light') as unknown as Record<string, unknown> & Element
      const given = {
        src: '/lunch.report.json',
        conditions: 'high-cholesterol',
        allergies: 'peanut=severe',
        diets: 'vegan',
        medicines: 'warfarin',
        age: '5',
        child: 'toddler',
        sex: 'female',
        activity: 'high',
        palette: 'blue-orange',
        theme: 'dark',
        loading: 'eager',
        poster: '/poster.jpg',
        crossOrigin: 'anonymous',
        scores: 'hidden',
        profile: 'gout',
      }
      Object.assign(element, given)
      const read = Object.keys(given).map((name) => [name, element[name], element.getAttribute(name)])
      const kinds = ['conditions', 'age', 'child', 'hideCalories', 'scores'].map(
        (name) => typeof element[name],
      )
      Object.assign(element, {
        allergies: ['milk', 'egg=mild'],
        age: 7,
        hideCalories: true,
        scores: true,
        child: '',
      })
      const lists = ['allergies', 'age', 'hide-calories', 'scores', 'child'].map((name) =>
        element.getAttribute(name),
      )
      // What React, Vue, Preact and Svelte set where a value goes away.
      Object.assign(element, {
        conditions: undefined,
        diets: null,
        medicines: '',
        hideCalories: false,
        child: false,
      })
      const gone = ['conditions', 'diets', 'medicines', 'hide-calories', 'child'].map((name) =>
        element.hasAttribute(name),
      )
      return { given, read, lists, gone, kinds }
    })
    for (const [name, property, attribute] of reflected.read) {
      expect(property, String(name)).toBe(reflected.given[name as 'src'])
      expect(attribute, String(name)).toBe(reflected.given[name as 'src'])
    }
    expect(reflected.lists).toEqual(['milk, egg=mild', '7', '', 'shown', ''])
    expect(reflected.gone).toEqual([false, false, false, false, false])
    expect(reflected.kinds).toEqual(['string', 'string', 'string', 'boolean', 'string'])
    await page.close()
  })

  it('should judge for a person given as text, as an object or by the former name, and tell that name once', async () => {
    const { page, complaints } = await openPage(browser, `${server.origin}/host.html`)
    const warnings: string[] = []
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await page.evaluate(() => {
      const make = (properties: object) => {
        const element = document.createElement('dish-light')
        Object.assign(element, { src: '/lunch.report.json', ...properties })
        document.body.append(element)
      }
      make({ people: '{"allergies": ["peanut"]}' })
      make({ people: [{ id: 'kim', name: 'Kim', conditions: [], allergies: ['peanut'] }], loading: 'eager' })
      make({ profile: 'gout', loading: 'eager' })
      make({ profile: 'gout', loading: 'eager', allergies: 'peanut' })
    })
    const avoided = (at: number) =>
      page
        .locator('dish-light')
        .nth(at)
        .getByRole('option', { name: /Peanut butter.*Avoid/ })
    await avoided(0).waitFor()
    await avoided(1).waitFor()
    await avoided(3).waitFor()
    await page.locator('dish-light').nth(2).getByText('4 items, for gout').waitFor()
    expect(warnings.filter((text) => text.includes('conditions'))).toHaveLength(1)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should show whichever of report and src was written last', async () => {
    const { page } = await host('<dish-light src="/lunch.report.json" loading="eager"></dish-light>')
    await expect.poll(() => told(page)).toBe(`ready ${items}`)
    const set = (properties: object) =>
      page.evaluate((given) => Object.assign(document.querySelector('dish-light')!, given), properties)
    const apple = await (await fetch(`${server.origin}/apple.report.json`)).text()
    await set({ report: apple })
    await expect.poll(() => told(page)).toBe(`ready ${items}, ready Apple`)
    await set({ src: '/lunch.report.json' })
    await expect.poll(() => told(page)).toBe(`ready ${items}, ready Apple, ready ${items}`)
    await set({ report: JSON.parse(apple) })
    await expect.poll(() => told(page)).toMatch(/Apple, ready Butter[^,]*, ready Apple$/)
    await page.close()
  })

  it('should select, keep a selection in mind, tell of it and of what is hovered, and reload', async () => {
    const { page } = await host('<dish-light src="/lunch.report.json" loading="eager"></dish-light>')
    const chosen = await page.evaluate(async () => {
      const element = document.querySelector('dish-light')!
      const shown = await element.ready
      const id = shown.find(({ name }) => name === 'Broccoli')?.id
      const there = element.select(id)
      const missing = element.select('nothing')
      return { there, missing, is: element.selectedId === id, same: element.items.length === shown.length }
    })
    expect(chosen).toEqual({ there: true, missing: false, is: true, same: true })
    await page
      .locator('dish-light')
      .getByRole('dialog', { name: /^Broccoli/ })
      .waitFor()
    await expect.poll(() => told(page)).toBe(`ready ${items}, select Broccoli, error unknown-item`)
    await page.evaluate(() => {
      const element = document.querySelector('dish-light')!
      delete element.dataset.told
      Object.assign(element, { selectedId: null })
    })
    await page.locator('dish-light').getByRole('dialog').waitFor({ state: 'detached' })
    await page
      .locator('dish-light')
      .getByRole('option', { name: /^Apple/ })
      .hover()
    await expect.poll(() => told(page)).toBe('select null, hover Apple')
    await page.evaluate(() => document.querySelector('dish-light')!.reload())
    await expect.poll(() => told(page)).toMatch(`ready ${items}`)
    await page.close()
  })

  it.each([
    ['', 'no-source'],
    ['src="/nowhere.json"', 'unreachable'],
    ['src="/text.report.json"', 'not-json'],
    ['src="/other.report.json"', 'not-a-report'],
    ['src="/damaged.report.json"', 'damaged'],
    ['src="/unseen.report.json"', 'damaged'],
    ['src="/unseen.report.json" allergies="milk"', 'damaged'],
    ['src="/lunch.report.json" child="newborn" age="40"', 'unknown-person'],
    ['src="/lunch.report.json" allergies="peanuts"', 'unknown-person'],
    ['src="/lunch.report.json" age="five"', 'unknown-person'],
  ])('should tell why nothing is shown, once: %s', async (attributes, code) => {
    const { page, complaints } = await host(`<dish-light ${attributes} loading="eager"></dish-light>`)
    await page.locator('dish-light').getByRole('alert').waitFor()
    await expect.poll(() => told(page)).toBe(`error ${code}`)
    const rejected = await page.evaluate(() =>
      document.querySelector('dish-light')!.ready.then(
        () => 'shown',
        (error) => error.code,
      ),
    )
    expect(rejected).toBe(code)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should judge a report that has no verdicts of what was seen', async () => {
    const { page } = await host('<dish-light src="/unjudged.report.json" loading="eager"></dish-light>')
    await expect.poll(() => told(page)).toBe(`ready ${items}`)
    await page.close()
  })

  it('should take all verdicts away for a person that cannot be understood, and bring them back', async () => {
    const { page } = await host('<dish-light src="/lunch.report.json" loading="eager"></dish-light>')
    const element = page.locator('dish-light')
    await element.getByRole('listbox').getByRole('option').first().waitFor()
    for (const people of ['peanut', '{"allergies": ["peanuts"]}', '{"allergy": ["peanut"]}', '[]', '[1]']) {
      await page.evaluate(
        (given) => Object.assign(document.querySelector('dish-light')!, { people: given }),
        people,
      )
      await element.getByRole('alert').getByText('No verdicts are shown').waitFor()
      expect(await element.getByRole('listbox').count()).toBe(0)
      expect(await page.evaluate(() => document.querySelector('dish-light')!.items)).toEqual([])
      await page.evaluate(() => Object.assign(document.querySelector('dish-light')!, { people: undefined }))
      await element.getByRole('listbox').getByRole('option').first().waitFor()
    }
    await page.close()
  })

  it('should promise anew what comes of a change, and tell why nothing comes', async () => {
    const { page, complaints } = await host(
      '<dish-light src="/lunch.report.json" loading="eager"></dish-light>',
    )
    const seen = await page.evaluate(async () => {
      const element = document.querySelector('dish-light')!
      const dotOf = (all: typeof element.items) =>
        all.find(({ name }) => name === 'Peanut butter')?.verdicts[0]?.dot
      const outcome = (ready: typeof element.ready) => ready.then(dotOf, (error) => error.code)
      const first = element.ready
      const before = await outcome(first)
      element.setAttribute('allergies', 'peanut')
      const isNew = element.ready !== first
      const none = element.items.length
      const after = await outcome(element.ready)
      Object.assign(element, { allergies: 'mlk' })
      const refused = await outcome(element.ready)
      // Nobody waits for this one.
      Object.assign(element, { allergies: 'mlkk' })
      await new Promise((resolve) => addEventListener('dish-light-error', resolve, { once: true }))
      Object.assign(element, { allergies: '', people: { allergies: ['peanut'] } })
      const given = await outcome(element.ready)
      return { before, isNew, none, after, refused, given }
    })
    expect(seen).toEqual({
      before: 'in-moderation',
      isNew: true,
      none: 0,
      after: 'avoid',
      refused: 'unknown-person',
      given: 'avoid',
    })
    expect(complaints).toEqual([])
    await page.close()
  })

  it('should refuse a person given twice, whichever came first, until one is taken back', async () => {
    const { page } = await host('<dish-light src="/lunch.report.json" loading="eager"></dish-light>')
    const element = page.locator('dish-light')
    await expect.poll(() => told(page)).toBe(`ready ${items}`)
    const set = (properties: object) =>
      page.evaluate((given) => Object.assign(document.querySelector('dish-light')!, given), properties)
    const milk = { people: { allergies: ['milk'] } }
    for (const steps of [
      [milk, { allergies: 'peanut' }],
      [{ allergies: 'peanut' }, milk],
    ]) {
      for (const step of steps) await set(step)
      await element.getByRole('alert').getByText('People are given twice: use the people property').waitFor()
      expect(await told(page)).toMatch(/error unknown-person$/)
      await set({ people: null })
      await element.getByRole('option', { name: /Peanut butter.*Avoid/ }).waitFor()
      await set({ allergies: null })
      await element.getByText('4 items, for anyone').waitFor()
    }
    await page.close()
  })

  it('should tell of an item it does not have once, and not open again what its reader closed', async () => {
    const { page } = await host('<dish-light src="/lunch.report.json" loading="eager"></dish-light>')
    const told = await page.evaluate(async () => {
      const element = document.querySelector('dish-light')!
      const codes: string[] = []
      element.addEventListener('dish-light-error', ({ detail }) => codes.push(detail.code))
      element.select('nope')
      await element.ready
      element.select('nope')
      for (const allergies of ['egg', 'milk']) {
        Object.assign(element, { allergies })
        await element.ready
      }
      return codes
    })
    expect(told).toEqual(['unknown-item', 'unknown-item'])
    await page.close()
  })

  it('should say why nothing is shown in no more room than that takes', async () => {
    const { page } = await openPage(browser, `${server.origin}/host.html`)
    let answer = () => {}
    const measured = new Promise<void>((done) => {
      answer = done
    })
    await page.route('**/nowhere.json', async (route) => {
      await measured
      await route.continue()
    })
    await page.evaluate(() => {
      document.body.innerHTML = '<dish-light src="/nowhere.json" loading="eager"></dish-light>'
    })
    const waiting = await page.locator('dish-light').boundingBox()
    answer()
    await page.locator('dish-light').getByRole('alert').waitFor()
    const refused = await page.locator('dish-light').boundingBox()
    expect(waiting?.height).toBeGreaterThan(200)
    expect(refused?.height).toBeLessThan(100)
    await page.close()
  })

  it('should tell of a script, or words, that do not come', async () => {
    for (const missing of ['stage', 'viewer', 'judging', 'report', 'everyday', 'later', 'reasons']) {
      const page = await browser.newPage()
      await page.route(new RegExp(`/embed/${missing}-`), (route) => route.abort())
      await page.goto(`${server.origin}/host.html`)
      await page.evaluate(() => {
        document.body.innerHTML = '<dish-light src="/lunch.report.json" loading="eager"></dish-light>'
      })
      await expect.poll(() => told(page), { message: missing }).toContain('error not-loaded')
      await page.close()
    }
  })

  it('should ask for a report of another site only where the page says so', async () => {
    const src = `${elsewhere.origin}/lunch.report.json`
    const { page } = await host(
      `<dish-light src="${src}" loading="eager"></dish-light><dish-light crossorigin src="${src}" loading="eager"></dish-light>`,
    )
    await expect.poll(() => told(page, 0)).toBe('error cross-origin')
    await expect.poll(() => told(page, 1)).toBe(`ready ${items}`)
    await page.close()
  })

  it('should load once it comes near what is seen, and show the poster until then', async () => {
    const { page } = await host('')
    const requests: string[] = []
    await page.evaluate(() => {
      document.body.style.paddingTop = '5000px'
      document.body.innerHTML = '<dish-light src="/lunch.report.json" poster="/poster.jpg"></dish-light>'
    })
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(requests.filter((path) => /report|stage/.test(path))).toEqual([])
    expect(await page.locator('dish-light img[part=poster]').getAttribute('src')).toBe('/poster.jpg')
    await page.evaluate(() => scrollTo(0, 4000))
    await expect.poll(() => told(page)).toBe(`ready ${items}`)
    await page.close()
  })
})
