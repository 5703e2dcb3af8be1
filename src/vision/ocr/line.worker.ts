import { expose } from 'comlink'
import { fetchNet } from './fetch-net.ts'
import { type LineReader, openLineReader } from './line-reader.ts'
import { runtimeFrom } from './runtime.ts'

let reader: LineReader | undefined

const lane = {
  /** Comes first. */
  start(compiled: WebAssembly.Module) {
    // Its nets are opened when a line needs them: before that they would hold up the finding of lines.
    reader = openLineReader(runtimeFrom(compiled, 1), fetchNet)
  },
  read(...line: Parameters<LineReader['read']>): ReturnType<LineReader['read']> {
    if (!reader) throw new Error('The lane was not started.')
    return reader.read(...line)
  },
}

export type Lane = typeof lane
expose(lane)
