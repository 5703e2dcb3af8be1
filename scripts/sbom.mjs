import { spawnSync } from 'node:child_process'
import { root, Stop } from './checkout.mjs'
import { shippedPackages } from './notices.mjs'

/**
 * What is shipped, as a bill of materials (CycloneDX). npm writes it for all that is installed; asked to leave out what is
 * for development, it leaves out what both need as well, so that is done here.
 */
export function sbom() {
  const shell = process.platform === 'win32'
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    shell,
  })
  if (status !== 0) throw new Stop(`npm could not list what is shipped: ${stderr}`)
  return JSON.stringify(shippedOf(JSON.parse(stdout)), null, 1)
}

function shippedOf(bill) {
  const shipped = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`))
  const own = bill.metadata.component
  const isShipped = (ref) => ref === own['bom-ref'] || shipped.has(ref)
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...own, name: 'dishlight', type: 'application' } },
    components: bill.components.filter((one) => shipped.has(`${one.name}@${one.version}`)),
    dependencies: bill.dependencies
      .filter(({ ref }) => isShipped(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter(isShipped) })),
  }
}
