import { existsSync, statSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeFolder } from '../../src/vision/make-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()

it('should make a folder and those above it for nobody else, and leave one that is there', () => {
  for (let i = 0; i < 2; i += 1) makeFolder(folder.path('a/b/c'))
  for (const name of ['a', 'a/b', 'a/b/c']) expect(statSync(folder.path(name)).mode & 0o777).toBe(0o700)
})

it('should break where a file is in the way', () => {
  writeFileSync(folder.path('file'), '')
  for (const name of ['file', 'file/below']) expect(() => makeFolder(folder.path(name))).toThrow()
})

it.runIf(existsSync('/proc/self'))('should come to an end where nothing can be made', () => {
  for (const path of ['/proc/x', '/proc/x/y/z']) expect(() => makeFolder(path)).toThrow('ENOENT')
})
