import { spawnSync } from 'node:child_process'
import { root } from './checkout.mjs'

/** Fails where something that is shipped has a known hole, of high severity or worse. Without an answer it says so, and passes. */
const PATIENCE_MS = 60_000
const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: PATIENCE_MS,
  // npm is a script with another name on Windows, which only a shell finds.
  shell: process.platform === 'win32',
})
const report = error ? undefined : read(stdout)
if (report?.metadata === undefined) {
  console.log(
    'The registry told nothing of advisories, so none were looked up. Run it where it does: npm run check:advisories',
  )
} else {
  const { high, critical } = report.metadata.vulnerabilities
  const found = Object.values(report.vulnerabilities ?? {})
  const grave = found.filter(({ severity }) => severity === 'high' || severity === 'critical')
  for (const { name, severity, range } of grave) console.log(`${name} ${range}: ${severity}`)
  console.log(`${high + critical} shipped packages have a known hole of high severity or worse.`)
  process.exitCode = high + critical > 0 ? 1 : 0
}

function read(json) {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
