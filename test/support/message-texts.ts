import type { CompiledMessage } from 'icu-minify/format'

/** What stands for a value: a short word, as most values are. */
const VALUE = 'this'
const NUMBER = '2'

/** What a message may say, once for each branch of its choices: for tests that read words as people do. */
export function textsOf(message: CompiledMessage): readonly string[] {
  return typeof message === 'string' ? [message] : sequences(message)
}

/** Every node has one or more wordings; all of them are heard, beside the first of the others. */
function sequences(nodes: readonly unknown[]): readonly string[] {
  const wordings = nodes.map(wordingsOf)
  const most = Math.max(...wordings.map(({ length }) => length))
  return Array.from({ length: most }, (_, index) =>
    wordings.map((each) => each[Math.min(index, each.length - 1)]).join(''),
  )
}

function wordingsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (!Array.isArray(node)) return [NUMBER]
  const [, kind, branches, ...rest]: readonly unknown[] = node
  if (kind === undefined) return [VALUE]
  if (kind === 1 || kind === 2 || kind === 3) {
    return Object.values(branches as object).flatMap((branch) =>
      Array.isArray(branch) ? sequences(branch) : wordingsOf(branch),
    )
  }
  if (typeof kind === 'number' && kind !== 0) return [NUMBER]
  return sequences([kind, ...(branches === undefined ? [] : [branches]), ...rest])
}
