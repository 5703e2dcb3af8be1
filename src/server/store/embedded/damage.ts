import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Reads every record, and ends as reading a damaged file ends. What LMDB knows of free pages lies in the file too, and only a
 * compact copy reads it. Where there is no room for one, that says nothing of the file.
 */
const READ_ALL = `
  const [lmdb, path, copy] = process.argv.slice(1)
  process.umask(0o077)
  const db = require(lmdb).open({ path, noSubdir: true, readOnly: true })
  for (const _ of db.getRange());
  db.backup(copy, true).catch(({ message }) => process.exit(message.startsWith('MDB_') ? 1 : 0)).then(() => db.close())`

/** A file that takes longer to read is taken to be whole. */
const PATIENCE_MS = 30_000

/**
 * Moves a damaged file aside and says where to; undefined if the file is whole, or there is none. LMDB trusts its files: one
 * that was cut short ends the process that reads it. So another process tries first. The length alone says nothing: pages at the
 * end that are no longer needed are never written.
 */
export function moveDamagedAside(path: string, at: number): string | undefined {
  if (!existsSync(path) || isWhole(path)) return undefined
  const aside = `${path}.damaged-${new Date(at).toISOString().replaceAll(':', '-')}`
  renameSync(path, aside)
  rmSync(`${path}-lock`, { force: true })
  return aside
}

function isWhole(path: string): boolean {
  const lmdb = createRequire(import.meta.url).resolve('lmdb')
  const copy = `${path}-check-${process.pid}`
  rmSync(copy, { force: true })
  const { status, error } = spawnSync(process.execPath, ['-e', READ_ALL, lmdb, path, copy], {
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  })
  rmSync(copy, { force: true })
  return status === 0 || error !== undefined
}
