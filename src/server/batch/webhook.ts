import { createHmac } from 'node:crypto'
import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { request as plainRequest } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { RunStore } from '../store/store.ts'
import type { Batch, BatchState } from './batch.ts'

const TIMEOUT_MS = 10_000

/** Whether a webhook may have this address at all: HTTPS, or plain HTTP on this machine where that is allowed. */
export function isWebhookAddress(url: string, loopback: boolean): boolean {
  const { protocol, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  const host = hostOf(url)
  if (loopback && isHere(host)) return protocol === 'http:' || protocol === 'https:'
  return protocol === 'https:' && (isIP(host) === 0 || isPublic(host)) && !isHere(host)
}

type WebhookParts = {
  readonly runs: RunStore
  /** Whether it may be on this machine. */
  readonly loopback: boolean
  /** Where a name is; the system's answer unless given. */
  readonly lookUp?: (name: string) => Promise<LookupAddress>
}

/**
 * Tells that a batch is done, signed by the rules of standardwebhooks.com. Rejects unless it was heard, and tells nothing once it
 * was. Whoever hears it twice all the same, since this process died in between, knows it by its id.
 */
export async function tellWebhook(
  { id, webhook }: Batch,
  state: BatchState,
  { runs, loopback, lookUp = lookup }: WebhookParts,
): Promise<void> {
  const told = `batch ${id} hook`
  if (!webhook || !isWebhookAddress(webhook.url, loopback) || (await runs.read(told, 0))) return
  const body = JSON.stringify({ type: 'batch.done', data: state })
  const host = hostOf(webhook.url)
  const at = await lookUp(host)
  if (!(isPublic(at.address) || (loopback && isHere(host)))) throw new Error('no public address')
  const status = await send(webhook.url, at, body, signed(id, body, webhook.secret))
  if (status < 200 || status > 299) throw new Error('not taken')
  await runs.claim(told, id)
}

function signed(batchId: string, body: string, secret: string): Record<string, string> {
  const id = `msg_${batchId}`
  const timestamp = `${Math.floor(Date.now() / 1000)}`
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

/** To the address that was looked at, and no other: a name may be public when it is checked and private when it is asked. */
async function send(
  url: string,
  { address, family }: LookupAddress,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  const options: RequestOptions = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    agent: false,
    lookup: (_, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)),
  }
  // Redirects are not followed: they are no 2xx.
  return new Promise<number>((done, failed) => {
    const ask = url.startsWith('https:') ? request : plainRequest
    ask(url, options, (response) => {
      done(response.statusCode ?? 0)
      response.destroy()
    })
      .on('error', failed)
      .end(body)
  })
}

/** Without the brackets around an IPv6 address. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '')
}

/** Not private, link-local, loopback, shared, reserved, or such a one written as IPv6. */
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast'
}

function isHere(host: string): boolean {
  return host === 'localhost' || (isIP(host) !== 0 && ipaddr.process(host).range() === 'loopback')
}
