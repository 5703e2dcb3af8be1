import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Reads every record, and ends as reading a damaged file ends. A file may be shorter than its pages would fill, since those at the
 * end may be free. To know, the list of free pages must be read, too: only making a copy does that.
 */
const READ_ALL = `
  process.umask(0o077)
  const [lmdb, path, copy] = process.argv.slice(1)
  const db = require(lmdb).open({ path, noSubdir: true, readOnly: true })
  for (const _ of db.getRange());
  const { lastPageNumber, pageSize } = db.getStats()
  const isShort = require('node:fs').statSync(path).size < (lastPageNumber + 1) * pageSize
  // No room for a copy says nothing of the file.
  const failed = ({ message }) => process.exit(message.includes('MDB_') ? 1 : 0)
  Promise.resolve(isShort && db.backup(copy, true)).then(() => db.close()).catch(failed)`

/** A file that takes longer to read is taken to be whole. */
const PATIENCE_MS = 30_000

/**
 * Moves a damaged file aside and says where to; undefined if the file is whole, or there is none. LMDB trusts its files: one
 * that was cut short ends the process that reads it. So another process tries first.
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
  const copy = `${path}.copy-${process.pid}`
  const { status, error } = spawnSync(process.execPath, ['-e', READ_ALL, lmdb, path, copy], {
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  })
  rmSync(copy, { force: true })
  return status === 0 || error !== undefined
}
