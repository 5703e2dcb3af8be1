import { describe, expect, it } from 'vitest'
import { patienceMs } from '../../../src/core/analysis/patience.ts'
import { FAMILY_FACTS } from '../../../src/vision/model/families.ts'
import { FAMILIES } from '../../../src/wire/http.ts'

describe('patienceMs', () => {
  it.each(FAMILIES)('should say of %s how long a look waits for it', (family) => {
    expect(patienceMs(family)).toBe(FAMILY_FACTS[family].idleMs)
  })
})
