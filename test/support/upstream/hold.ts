import { gate } from '../app-ports.ts'

export type Hold = {
  /** For the upstream: lets nothing more out once the first item is complete, until opened. */
  readonly onPiece: (piece: string) => void | Promise<void>
  /** When the first item was complete, on the clock of all; 0 before. */
  readonly completedAt: () => number
  readonly open: () => void
}

/** Holds a reply back after its first item, so that a test sees what is there while the rest is still to come. */
export function holdAfterFirstItem(): Hold {
  const { opened, open } = gate()
  let told = ''
  let completedAt = 0
  return {
    onPiece(piece) {
      told += piece
      if (!closesFirstItem(told)) return
      completedAt ||= Date.now()
      return opened
    },
    completedAt: () => completedAt,
    open,
  }
}

/** The dialect's items stand in a bare list: the first brace that closes at depth 0 closes the first item. */
function closesFirstItem(text: string): boolean {
  let depth = 0
  for (const [character] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[{}]/g)) {
    depth += character === '{' ? 1 : -1
    if (depth === 0) return true
  }
  return false
}
