import { createHmac } from 'node:crypto'
import { lookup as lookUp } from 'node:dns/promises'
import { request as plainRequest } from 'node:http'
import { type RequestOptions, request } from 'node:https'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { RunStore } from '../store/store.ts'
import type { Batch, BatchState } from './batch.ts'

const TIMEOUT_MS = 10_000

/** Whether a webhook may have this address at all: HTTPS, or plain HTTP on this machine where that is allowed. */
export function isWebhookAddress(url: string, loopback: boolean): boolean {
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  const host = hostname.replace(/^\[|\]$/g, '')
  if (loopback && isHere(host)) return protocol === 'http:' || protocol === 'https:'
  return protocol === 'https:' && (isIP(host) === 0 || isPublic(host)) && !isHere(host)
}

/**
 * Tells that a batch is done, signed by the rules of standardwebhooks.com. Rejects unless it was heard, and tells nothing once it
 * was. Whoever hears it twice all the same, since this process died in between, knows it by its id.
 */
export async function tellWebhook(
  { id, webhook }: Batch,
  state: BatchState,
  runs: RunStore,
  loopback: boolean,
): Promise<void> {
  const told = `batch ${id} hook`
  if (!webhook || !isWebhookAddress(webhook.url, loopback) || (await runs.read(told, 0))) return
  const body = JSON.stringify({ type: 'batch.done', data: state })
  const status = await send(webhook.url, body, signed(id, body, webhook.secret), loopback)
  if (status < 200 || status > 299) throw new Error('the webhook did not take it')
  await runs.claim(told, id)
}

function signed(batchId: string, body: string, secret: string): Record<string, string> {
  const id = `msg_${batchId}`
  const timestamp = `${Math.floor(Date.now() / 1000)}`
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

/** The address is looked up once and used: a name cannot be public when it is checked and private when it is asked. */
async function send(url: string, body: string, headers: Record<string, string>, loopback: boolean) {
  const { hostname, protocol } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const { address, family } = await lookUp(host)
  if (!(isPublic(address) || (loopback && isHere(host)))) throw new Error('the webhook is no public address')
  const options: RequestOptions = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    agent: false,
    lookup: (_, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)),
  }
  // Redirects are not followed: they are no 2xx.
  return new Promise<number>((done, failed) => {
    const ask = protocol === 'https:' ? request : plainRequest
    ask(url, options, (response) => {
      done(response.statusCode ?? 0)
      response.destroy()
    })
      .on('error', failed)
      .end(body)
  })
}

/** Not private, link-local, loopback, shared, reserved, or such a one written as IPv6. */
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast'
}

function isHere(host: string): boolean {
  return host === 'localhost' || (isIP(host) !== 0 && ipaddr.process(host).range() === 'loopback')
}
