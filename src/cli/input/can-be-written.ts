import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Whether a file can be written at `path`: its folder is there and takes files, or the file is there and takes changes. */
export async function canBeWritten(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory()) return false
  return await access(there ? path : dirname(path), constants.W_OK).then(
    () => true,
    () => false,
  )
}
