import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A folder that every test of a file finds empty. */
export function temporaryFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dishlight-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  return {
    path: (name = '') => join(folder, name),
    /** Writes a file and gives its path. */
    write(name: string, content: unknown): string {
      writeFileSync(join(folder, name), JSON.stringify(content))
      return join(folder, name)
    },
  }
}
