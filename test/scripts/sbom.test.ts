import { expect, it } from 'vitest'
import { shippedPackages } from '../../scripts/notices.mjs'
import { sbom } from '../../scripts/sbom.mjs'

it('should list what is shipped, with its hash, and no tool', () => {
  const { bomFormat, components } = JSON.parse(sbom())
  expect(bomFormat).toBe('CycloneDX')
  const named = (one: { name: string; version: string }) => `${one.name}@${one.version}`
  const listed = new Set(components.map(named))
  expect(shippedPackages().filter((one) => !listed.has(named(one)))).toEqual([])
  expect([...listed].some((name) => String(name).startsWith('vitest@'))).toBe(false)
  expect(components.filter((one: { hashes?: unknown[] }) => !one.hashes?.length)).toEqual([])
})
