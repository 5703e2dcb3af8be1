import { expect, it } from 'vitest'
import { idleTimeoutMs } from '../../../src/core/analysis/idle-timeouts.ts'

it("should wait longer for a server of one's own, which may first have to load the model", () => {
  for (const own of ['compatible', 'ollama', 'lmstudio'])
    expect(idleTimeoutMs(own)).toBeGreaterThan(idleTimeoutMs('google'))
})
