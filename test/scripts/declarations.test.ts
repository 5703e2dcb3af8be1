import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { declarationOf, exportsOf } from '../../scripts/declarations.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
beforeEach(() => {
  mkdirSync(folder.path('parts'))
  writeFileSync(
    folder.path('parts/box.ts'),
    `import type { Elsewhere } from 'a-package'
/** A box. */
export class Box {
  /** Its lid. */
  readonly lid: Lid
  /** Nobody sees it. */
  readonly #inside = 1
  /** Opens it. */
  open(by: Elsewhere): void {
    const hidden: Hidden = 1
  }
}
type Lid = 'on' | 'off'
// No documentation.
export function shut(box: Box): Lid {
  return 'on'
}
`,
  )
  writeFileSync(folder.path('index.ts'), `export { Box, shut as close } from './parts/box.ts'\n`)
})

it('should tell what is exported, wherever it is declared, without bodies and what is private', () => {
  expect(Object.fromEntries(exportsOf(folder.path('index.ts')))).toEqual({
    Box: {
      file: folder.path('parts/box.ts'),
      about: 'A box.',
      text: `class Box {
  /** Its lid. */
  readonly lid: Lid
  /** Opens it. */
  open(by: Elsewhere): void
}`,
      names: ['Lid', 'Elsewhere'],
    },
    close: {
      file: folder.path('parts/box.ts'),
      about: '',
      text: 'function shut(box: Box): Lid',
      names: ['Box', 'Lid'],
    },
  })
})

it('should find a type that is not exported, and leave one of a package', () => {
  const box = folder.path('parts/box.ts')
  expect(declarationOf(box, 'Lid')?.text).toBe("type Lid = 'on' | 'off'")
  expect(declarationOf(box, 'Elsewhere')).toBeUndefined()
})
