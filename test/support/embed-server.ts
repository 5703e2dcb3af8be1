import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { listening } from './app-page.ts'

/** The built app's files: what a page that embeds the widget is given. */
const BUILT_APP = fileURLToPath(new URL('../../dist/app', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

export type EmbedServer = { readonly origin: string; close(): Promise<void> }

export type HostOptions = {
  /** Where the page may connect to, besides itself, and what it may show in frames. */
  readonly connect?: string
  readonly frames?: string
  /** Only scripts the page trusts may write HTML. */
  readonly trusted?: boolean
  /** Other sites may read what lies here. */
  readonly cors?: boolean
}

/** Somebody's web server: the built files, and these texts by path, under a policy that allows nothing from elsewhere. */
export async function startEmbedServer(
  texts: Readonly<Record<string, string | Uint8Array>>,
  { connect, frames, trusted, cors }: HostOptions = {},
): Promise<EmbedServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const file = path.endsWith('/') ? `${path}index.html` : path
    const text = texts[file] ?? (await readFile(join(BUILT_APP, file)).catch(() => undefined))
    const policy = [
      "default-src 'self'",
      connect && `connect-src ${connect}`,
      frames && `frame-src ${frames}`,
      trusted && "require-trusted-types-for 'script'; trusted-types 'none'",
    ]
    response.setHeader('Content-Security-Policy', policy.filter(Boolean).join('; '))
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    response.writeHead(text === undefined ? 404 : 200).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A page that holds nothing but the element, showing this report. */
export function embeddingPage(report: string, element = 'dish-light'): string {
  return `<!doctype html><html lang="en"><title>x</title><script type="module" src="/embed/dish-light.js"></script><${element} src="${report}"></${element}>`
}

export type OpenedPage = {
  readonly page: Page
  /** Broken policies and errors. */
  readonly complaints: string[]
  readonly requests: string[]
}

export async function openPage(
  browser: Browser,
  url: string,
  options: { readonly hasTouch?: boolean; readonly before?: () => void } = {},
): Promise<OpenedPage> {
  const { before, ...context } = options
  // It moves nothing: dots that grow in are drawn frame by frame.
  const page = await browser.newPage({
    reducedMotion: 'reduce',
    viewport: { width: 1200, height: 900 },
    ...context,
  })
  if (before) await page.addInitScript(before)
  const complaints: string[] = []
  const requests: string[] = []
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    const told = globalThis as unknown as { complain(text: string): void }
    addEventListener('securitypolicyviolation', (event) => told.complain(`${event.violatedDirective}`))
    for (const name of ['ready', 'error'])
      addEventListener(`dish-light-${name}`, (event) => {
        document.documentElement.dataset[name] =
          `${document.documentElement.dataset[name] ?? ''}${(event.target as Element).getAttribute('src')} `
      })
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(url)
  return { page, complaints, requests }
}

/** Once what is in the element is listed, and listens to pointers and keys. */
export async function shown(page: Page, element: Locator): Promise<void> {
  await element.getByRole('listbox').getByRole('option').first().waitFor()
  await listening(page)
}
