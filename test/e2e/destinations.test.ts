import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { textOf } from '../support/documents.ts'

const PRIVACY = textOf('docs/privacy.md')
/** What can hold an address that somebody asks for; maps and packed copies say the same again. */
const TEXT = /\.(?:m?js|css|html|json|svg|webmanifest)$/
/** Reserved for examples, and for what is nowhere: RFC 2606. */
const EXAMPLE = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|invalid)$/

/** The hosts that a text names; a port counts on this machine alone. */
function hostsIn(text: string): readonly string[] {
  const named = text.matchAll(/\b(?:https?|wss?):\/\/((?:[a-z\d-]+\.)+[a-z\d]+|localhost)(:\d+)?/gi)
  return [...named].map(([, host = '', port = '']) =>
    /^127\./.test(host) ? `${host}${port}` : host.toLowerCase(),
  )
}

function builtHosts(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true }).map(String)
  const hosts = files
    .filter((file) => TEXT.test(file))
    .flatMap((file) => hostsIn(readFileSync(join(folder, file), 'utf8')))
  return new Set(hosts.filter((host) => !EXAMPLE.test(host) && host !== 'localhost'))
}

/** In code, between backticks. */
const told = new Set(
  [...PRIVACY.matchAll(/`((?:[a-z\d-]+\.)+[a-z\d]+(?::\d+)?)`/g)].map(([, host = '']) => host),
)
const sources = new Set(hostsIn(textOf('docs/how-verdicts-are-made.md')))

describe('where Dishlight can go', () => {
  const built = new Set(['app', 'node', 'package'].flatMap((part) => [...builtHosts(`dist/${part}`)]))

  it('should be told in full', () => {
    expect(built.size).toBeGreaterThan(40)
    expect([...built].filter((host) => !told.has(host) && !sources.has(host)).sort()).toEqual([])
  })

  it('should be told without what is gone', () => {
    // Where a download may be passed on to is a rule about its end.
    expect([...told].filter((host) => host !== 'hf.co' && !built.has(host)).sort()).toEqual([])
  })

  it('should be told with every setting that is an address', () => {
    const settings = textOf('docs/hosting.md').match(/\b[A-Z_]+_(?:URL|MIRROR)\b/g) ?? []
    expect(settings.length).toBeGreaterThan(8)
    expect([...new Set(settings)].filter((name) => !PRIVACY.includes(`\`${name}\``))).toEqual([])
  })

  it.each(['/', '/embed/dish-light.js', '/demo/', '/api/models'])(
    'should be its own server alone for a page: %s',
    async (path) => {
      const answer = await fetch(`${inject('serverUrl')}${path}`)
      await answer.body?.cancel()
      const policy = answer.headers.get('content-security-policy') ?? ''
      const directives = Object.fromEntries(
        policy.split(';').map((each) => {
          const [name = '', ...values] = each.trim().split(/\s+/)
          return [name, values]
        }),
      )
      expect(directives['default-src']).toEqual(["'self'"])
      expect(directives['connect-src']).toEqual(["'self'"])
      const allowed = ["'self'", "'none'", "'wasm-unsafe-eval'", 'blob:', 'data:']
      expect(
        Object.values(directives)
          .flat()
          .filter((value) => !allowed.includes(value)),
      ).toEqual([])
    },
  )
})
