import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../checkout.mjs'

const folder = join(root, 'src/core/nutrition/table/foods')

/** The rows written by hand, one a line, without comments and the spaces that align them. */
export function ownRows() {
  return readdirSync(folder)
    .filter((file) => file !== 'unlisted.ts')
    .sort()
    .flatMap((file) => literalIn(file).split('\n'))
    .map((line) =>
      line
        .replace(/#.*/, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?\| ?/g, '|')
        .trim(),
    )
    .filter((line) => line !== '')
}

/** Names of foods without a row, one a line. */
export function unlistedNames() {
  return literalIn('unlisted.ts')
    .split(',')
    .map((name) => name.trim())
}

function literalIn(file) {
  const [, text] = /`([^`]*)`/.exec(
    readFileSync(join(folder, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//, ''),
  )
  return text
}
