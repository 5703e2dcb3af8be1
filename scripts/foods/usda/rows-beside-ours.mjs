import { plainName } from '../own-names.mjs'

/** The USDA's rows less those that our own know by now, by name or by id; names that ours have are taken from the others. */
export function rowsBesideOurs(lines, owned, ids) {
  return lines.flatMap((line) => {
    const parts = line.split('|')
    const [first, ...others] = parts[5].split(',')
    if (ids.has(parts[0]) || owned.ownerOf(plainName(first)) !== undefined) return []
    const names = [first, ...others.filter((name) => owned.ownerOf(plainName(name)) === undefined)]
    return [[...parts.slice(0, 5), names.join(',')].join('|')]
  })
}
