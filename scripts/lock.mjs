import { createHash } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './run.mjs'

const POLL_MS = 200

/**
 * Does `work` while no other process of this checkout does such work: one installs and builds, the others wait and
 * then find it done. The lock lies outside the checkout, since installing replaces `node_modules`.
 */
export async function alone(work) {
  const file = lockFile()
  while (!take(file)) {
    dropIfDead(file)
    await wait(POLL_MS)
  }
  const release = () => rmSync(file, { force: true })
  const interrupted = () => process.exit(130)
  process.once('exit', release)
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    return await work()
  } finally {
    release()
    process.off('exit', release)
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
  }
}

function lockFile() {
  const checkout = createHash('sha256').update(`${root}\0${userInfo().username}`).digest('hex').slice(0, 16)
  return join(tmpdir(), `platelens-${checkout}.lock`)
}

/** Linked into place, so that the file is never there without its owner's id in it. */
function take(file) {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Of several that see a dead owner one moves its lock aside; a lock taken anew in between is put back. */
function dropIfDead(file) {
  const owner = ownerOf(file)
  if (owner === undefined || isRunning(owner)) return
  const aside = `${file}.${process.pid}.dead`
  try {
    renameSync(file, aside)
    if (ownerOf(aside) !== owner) linkSync(aside, file)
  } catch {
    // Another process was quicker.
  } finally {
    rmSync(aside, { force: true })
  }
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
