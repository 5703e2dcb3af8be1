import { describe, expect, it } from 'vitest'
import { idleTimeoutMs } from '../../../src/core/analysis/idle-timeouts.ts'
import { FAMILY_FACTS } from '../../../src/vision/clients/model/families.ts'
import { FAMILIES } from '../../../src/wire/http.ts'

describe('idleTimeoutMs', () => {
  it.each(FAMILIES)('should say of %s how long a look waits for it', (family) => {
    expect(idleTimeoutMs(family)).toBe(FAMILY_FACTS[family].idleMs)
  })
})
