import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './checkout.mjs'
import { declarationOf, exportsOf } from './declarations.mjs'

/** Longer lists are told by their file. */
const LONGEST = 60

/** The reference of the package, from the types of what it exports. */
export function referencePage() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const modules = Object.entries(exports).flatMap(([path, { types }]) => {
    const file = types && sourceOf(types)
    return file ? [[`dishlight${path.slice(1)}`, new Map(exportsOf(file))]] : []
  })
  const told = new Set()
  const sections = modules.map(([name, found]) => {
    const parts = typesLast([...found]).map(([each, declaration]) => section(each, declaration, told))
    return [
      `## \`${name}\``,
      ...(parts.length > 0 ? parts : ['Exports nothing: importing it is enough.']),
    ].join('\n\n')
  })
  const behind = typesBehind(
    modules.flatMap(([, found]) => [...found.values()]),
    told,
  )
  return [
    '# Reference',
    '<!-- Written by `npm run docs` from the types. -->',
    'All that the package exports, module by module, and below it the types that these are made of. The second kind cannot be imported by name.',
    ...sections,
    '## Types they are made of',
    ...behind,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

/** What is called comes before what it takes and gives. */
function typesLast(named) {
  const isType = ([, { text }]) => /^(type|interface) /.test(text)
  return [...named.filter((each) => !isType(each)), ...named.filter(isType)]
}

function section(name, declaration, told) {
  if (told.has(key(declaration))) return `### \`${name}\`\n\nThe one above.`
  told.add(key(declaration))
  const { about, text, file } = declaration
  const shown = text.split('\n').length > LONGEST ? `// In ${relative(root, file)}` : text
  return [`### \`${name}\``, inMarkdown(about), `\`\`\`ts\n${shown}\n\`\`\``].filter(Boolean).join('\n\n')
}

/** A comment: its sentences, then its tags as a list. */
function inMarkdown(comment) {
  const [sentences, ...tags] = comment.split(/^(?=@)/m).map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
  const list = tags
    .map((tag) =>
      tag.replace(/^@(\w+) (?:([\w-]+) - )?/, (_, kind, name) =>
        name ? `- ${kind} \`${name}\`: ` : `- ${kind} `,
      ),
    )
    .join('\n')
  return [sentences, list].filter(Boolean).join('\n\n')
}

function typesBehind(declarations, told) {
  const sections = new Map()
  const open = [...declarations]
  for (let next = open.shift(); next; next = open.shift())
    for (const name of next.names) {
      const found = declarationOf(next.file, name)
      if (!found || told.has(key(found))) continue
      sections.set(name, section(name, found, told))
      open.push(found)
    }
  return [...sections].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, text]) => text)
}

const key = ({ file, text }) => `${file}\n${text}`

/** What a module was made of: `dist/package/types/engine/index.d.ts` from `src/engine/index.ts`. */
function sourceOf(types) {
  const path = join(root, types.replace('./dist/package/types/', 'src/').replace(/\.d\.ts$/, ''))
  return [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(file))
}
