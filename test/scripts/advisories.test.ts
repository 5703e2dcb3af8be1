import { afterEach, describe, expect, it } from 'vitest'
import { smallCheckout } from '../support/small-checkout.ts'

let checkout: ReturnType<typeof smallCheckout> | undefined
afterEach(() => checkout?.remove())

/** The check, where npm says this. */
function check(said: unknown, code: number) {
  checkout = smallCheckout({ 'said.json': JSON.stringify(said) })
  checkout.program('npm', `cat said.json; exit ${code}`)
  return checkout.node(['scripts/advisories.mjs'])
}

const counted = (high: number, critical = 0) => ({
  metadata: { vulnerabilities: { low: 1, high, critical } },
  vulnerabilities: {
    mild: { name: 'mild', severity: 'low', range: '*' },
    ...(high > 0 && { holey: { name: 'holey', severity: 'high', range: '<2' } }),
  },
})

describe('the check of advisories', () => {
  it('should pass what has no grave hole', async () => {
    expect(await check(counted(0), 0)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 shipped/) })
  })

  it('should fail on a grave one, and name it', async () => {
    const { code, stdout } = await check(counted(1), 1)
    expect(code).toBe(1)
    expect(stdout).toContain('holey <2: high')
    expect(stdout).not.toContain('mild')
  })

  it('should say that it could not look, where the registry tells nothing', async () => {
    const { code, stdout } = await check({ message: '405 Method Not Allowed' }, 1)
    expect(code).toBe(0)
    expect(stdout).toContain('none were looked up')
  })
})
