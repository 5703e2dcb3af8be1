import { cpSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Files of the repository that pages link to, by their paths. */
const linked = new Set()

/** A link that leaves `docs` leads to a copy of that file on the site. */
export function linksToFiles(md) {
  md.core.ruler.push('links-to-files', ({ tokens, env }) => {
    for (const { children } of tokens)
      for (const token of children ?? []) {
        const href = token.type === 'link_open' ? token.attrGet('href') : ''
        if (!href || /^(\w+:|#|\/)/.test(href)) continue
        const path = posix.join('docs', posix.dirname(env.relativePath), href.split('#')[0])
        if (path.startsWith('docs/')) continue
        linked.add(path)
        token.attrSet('href', `/files/${basename(path)}`)
        token.attrSet('target', '_blank')
      }
  })
}

/** What the pages show and link to besides themselves: the built element, the sample reports, files of the repository. */
export function filesBeside(outDir) {
  const copy = (from, to) => cpSync(join(root, from), join(outDir, to), { recursive: true })
  copy('dist/app/embed', 'embed')
  copy('public/favicon.svg', 'favicon.svg')
  for (const sample of ['fridge', 'plate', 'chalkboard'])
    copy(`public/samples/${sample}.report.json`, `reports/${sample}.report.json`)
  // What the samples of the pages call the report that was saved.
  copy('public/samples/plate.report.json', 'reports/lunch.report.json')
  for (const path of linked) copy(path, `files/${basename(path)}`)
}
