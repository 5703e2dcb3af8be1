import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

/** A folder that every test of a file finds empty, or the tests of a file share. */
export function temporaryFolder(of: 'test' | 'file' = 'test') {
  const [before, after] = of === 'test' ? [beforeEach, afterEach] : [beforeAll, afterAll]
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dishlight-'))
  })
  after(() => rmSync(folder, { recursive: true }))
  return {
    path: (name = '') => join(folder, name),
    /** Writes a file and gives its path. */
    write(name: string, content: unknown): string {
      writeFileSync(join(folder, name), JSON.stringify(content))
      return join(folder, name)
    },
  }
}
