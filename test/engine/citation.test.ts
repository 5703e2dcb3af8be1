import { expect, it } from 'vitest'
import { citation } from '../../src/engine/citation.ts'

it('should give a source, and know no others', () => {
  const { id, url } = citation('nhs-alcohol')
  expect([id, url]).toEqual(['nhs-alcohol', expect.stringMatching(/^https:/)])
  for (const unknown of ['nosuch', 'toString', undefined])
    expect(() => citation(unknown as never)).toThrow(
      expect.objectContaining({ name: 'UnusableInput', field: 'id' }),
    )
})
