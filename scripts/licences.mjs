import satisfies from 'spdx-satisfies'
import { shippedPackages } from './notices.mjs'

/** Licences that ask for no more than their text in the notices. */
const ALLOWED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Apache-2.0',
  'OFL-1.1',
]

/** Under the LGPL too, and so kept where anyone can replace them: see their texts in `licences`. */
const REPLACEABLE = /^(libheif-js|@img\/sharp-.+)$/
const LGPL = ['LGPL-3.0', 'LGPL-3.0-or-later']

/** Lists every shipped package with its licence, and fails on one whose licence is not allowed. */
const refused = shippedPackages().filter(({ name, version, license }) => {
  const allowed = isAllowed(license, REPLACEABLE.test(name) ? [...ALLOWED, ...LGPL] : ALLOWED)
  console.log(`${name} ${version}: ${license}${allowed ? '' : ' (not allowed)'}`)
  return !allowed
})
console.log(`${refused.length} shipped packages are under a licence that is not allowed.`)
process.exitCode = refused.length > 0 ? 1 : 0

function isAllowed(license, allowed) {
  try {
    return satisfies(license, allowed)
  } catch {
    // Not an expression of licences that SPDX knows.
    return false
  }
}
