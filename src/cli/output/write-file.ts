import { createHash } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Messages } from '../../messages/messages.ts'
import { makeFolder } from '../../vision/make-folder.ts'
import { CommandFailure } from '../exit-codes.ts'

/** What others may read in a folder that is made for results. */
const FOLDER_MODE = 0o755

/** Writes a file whole or not at all, so that an interrupted run leaves no half of one. */
export async function writeWhole(
  messages: Messages,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const half = `${path}.${process.pid}.part`
  try {
    await writeFile(half, content)
    await rename(half, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    await rm(half, { force: true })
    throw cannotWrite(messages, path)
  }
}

/** The same, and makes the folders that are missing. */
export async function writeInFolder(
  messages: Messages,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  try {
    makeFolder(dirname(path), FOLDER_MODE)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw cannotWrite(messages, path)
  }
  await writeWhole(messages, path, content)
}

function cannotWrite({ say }: Messages, path: string): CommandFailure {
  return new CommandFailure(1, say('cli.file.cannotWrite', { path }))
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
