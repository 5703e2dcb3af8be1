import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take long: begun last, one core would wait for another. */
const LONG =
  /\/(?:added-words|adapters|app|app-answer|app-axe|app-correct|app-reader|attacks-with-photos|card|chalkboard|drawn-menus|embed|evaluate|kept|languages|memory|reader)\.test\.ts$/

/** Long files first, and those with a page one after another: a process is shared as long as they are of one kind. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordered = await super.sort(files)
    const ranks = new Map(ordered.map((file) => [file, rankOf(file)]))
    return ordered.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  }
}

function rankOf({ moduleId, project }: TestSpecification): number {
  const group = 10 * (project.config.sequence.groupOrder ?? 0)
  if (/^\/\/ @vitest-environment jsdom/.test(readFileSync(moduleId, 'utf8'))) return group
  return group + (LONG.test(moduleId) ? 1 : 2)
}
