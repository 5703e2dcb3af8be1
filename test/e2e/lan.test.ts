import { readFileSync, statSync } from 'node:fs'
import { request } from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { networkAddresses } from '../../src/server/operations/lan/network-addresses.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { sharedChromium } from '../support/chromium.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const [address] = networkAddresses()
const LINK = /https:\/\/\S+:(\d+)\/#code=([A-Z2-9]{12})\s/g
const data = temporaryFolder('file')

/** A machine in no network has no address that another could come by. */
describe.runIf(address)('npm start -- --lan', () => {
  let server: BuiltServer
  const links = () => [...server.log().matchAll(LINK)]
  const own = () => `https://${address}:${links()[0]?.[1]}`

  beforeAll(async () => {
    server = await startBuiltServer({ DATA_DIR: data.path() }, ['--lan'])
    await vi.waitFor(() => expect(links()).toHaveLength(1), 20_000)
  })
  afterAll(() => server?.close())

  it('should serve the app over HTTPS on the network, with a certificate for this address', async () => {
    const ca = readFileSync(join(data.path(), 'lan/certificate.pem'))
    const reply = await new Promise<{ status?: number; headers: object }>((told, failed) => {
      request(own(), { ca }, ({ statusCode = 0, headers }) => told({ status: statusCode, headers }))
        .once('error', failed)
        .end()
    })
    expect(reply.status).toBe(200)
    expect(reply.headers).not.toHaveProperty('strict-transport-security')
    expect(statSync(join(data.path(), 'lan/key.pem')).mode & 0o777).toBe(0o600)
  })

  it('should give a phone what it has on this machine alone, and take the code out of the address', async () => {
    const browser = await sharedChromium()
    const context = await browser.newContext({ ignoreHTTPSErrors: true })
    const page = await context.newPage()
    const [, , code] = links()[0] ?? []
    const opening = page.waitForRequest('**/api/session')
    await page.goto(`${own()}/#code=${code}`)
    expect((await opening).postDataJSON()).toEqual({ code })
    await page.getByRole('button', { name: 'Open a photo' }).waitFor()
    expect(page.url()).toBe(`${own()}/`)
    const has = () => [isSecureContext, crypto.subtle !== undefined, navigator.mediaDevices !== undefined]
    expect(await page.evaluate(has)).toEqual([true, true, true])
    const access = () => fetch('api/session').then((reply) => reply.json())
    await expect.poll(() => page.evaluate(access)).toEqual({ access: 'given' })
    const looked = () => fetch('api/places', { method: 'POST' }).then(({ status }) => status)
    expect(await page.evaluate(looked)).not.toBe(401)

    // The same link a second time, on another phone.
    await context.clearCookies()
    const refused = page.waitForResponse('**/api/session')
    await page.goto(`${own()}/#code=${code}`)
    expect((await refused).status()).toBe(401)
    expect(page.url()).toBe(`${own()}/`)
    expect(await page.evaluate(access)).toEqual({ access: 'needed' })
    expect(await page.evaluate(looked)).toBe(401)
    expect(server.log().split('Press Enter')[1]).not.toContain(code)
    await context.close()
  })

  it('should give out another code when somebody presses Enter', async () => {
    server.enter()
    await expect.poll(() => links()).toHaveLength(2)
    const [first, second] = links().map(([, , code]) => code)
    expect(second).not.toBe(first)
  })
})

describe.runIf(address)('npm start', () => {
  it('should answer on this machine only', async () => {
    const server = await startBuiltServer()
    const { port } = new URL(server.url)
    const refused = (host: string) =>
      new Promise<boolean>((told) => {
        const socket = connect({ host, port: Number(port) }, () => told(!socket.destroy()))
        socket.once('error', () => told(true))
      })
    expect(await refused(address ?? '')).toBe(true)
    expect(await refused('127.0.0.1')).toBe(false)
    await server.close()
  })

  it('should name what it does not know', async () => {
    await expect(startBuiltServer({}, ['--lna'])).rejects.toThrow('Unknown option: --lna.')
  })
})
