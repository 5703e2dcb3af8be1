import type { Messages } from '../../messages/messages.ts'

/** How far a command is, for whoever waits at a terminal; nothing where nobody does. */
export type Progress = {
  readonly done: (name: string) => void
  /** A line that stays, above the bar. */
  readonly note: (line: string) => void
  readonly end: () => void
}

const WIDTH = 24
const CLEAR = '\r\u001b[K'
/** Columns where the terminal does not say how many it has. */
const USUAL_COLUMNS = 80

type Terminal = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** A bar on one line of the terminal that is written over. */
export function progressBar(messages: Messages, all: number, terminal: Terminal = process.stderr): Progress {
  let count = 0
  let last = ''
  const draw = () => {
    if (!terminal.isTTY) return
    const filled = Math.round((count / Math.max(1, all)) * WIDTH)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    const line = [bar, messages.say('cli.batch.progress', { done: count, all }), last].join('  ')
    terminal.write(`${CLEAR}${[...line].slice(0, (terminal.columns ?? USUAL_COLUMNS) - 1).join('')}`)
  }
  draw()
  return {
    done(name) {
      count += 1
      last = name
      draw()
    },
    note(line) {
      terminal.write(`${terminal.isTTY ? CLEAR : ''}${line}\n`)
      draw()
    },
    end() {
      if (terminal.isTTY) terminal.write(CLEAR)
    },
  }
}
