import type { Messages } from '../../messages/messages.ts'
import { secondsWords } from '../../messages/usage.ts'

/** How far a command is, for whoever waits. */
export type Progress = {
  /** A photo is being looked at; what is given back is called once it no longer is. */
  readonly begin: (name: string) => () => void
  /** A line that stays, above the bar. */
  readonly note: (line: string) => void
  readonly end: () => void
}

const WIDTH = 24
const CLEAR = '\r\u001b[K'
/** Columns where the terminal does not say how many it has. */
const USUAL_COLUMNS = 80
const SECOND = 1000
/** Where lines stay, so seldom is told that it still goes on, ms. */
const QUIET = 30 * SECOND

type Terminal = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** On a terminal a bar on one line that is written over; elsewhere a line now and then, as long as a photo takes its time. */
export function progressBar(messages: Messages, all: number, terminal: Terminal = process.stderr): Progress {
  let count = 0
  let last = ''
  const underWay = new Map<symbol, { readonly name: string; readonly since: number }>()

  /** "lunch.jpg and 3 more, 75 s": what has been looked at for longest. */
  const looking = () => {
    const [first] = underWay.values()
    if (!first) return last
    const time = secondsWords(messages, Math.round((Date.now() - first.since) / SECOND))
    return messages.say('cli.batch.looking', { name: first.name, more: underWay.size - 1, time })
  }
  const soFar = () => messages.say('cli.batch.progress', { done: count, all })
  const draw = () => {
    if (!terminal.isTTY) return
    const filled = Math.round((count / Math.max(1, all)) * WIDTH)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    const line = [bar, soFar(), looking()].join('  ')
    terminal.write(`${CLEAR}${[...line].slice(0, (terminal.columns ?? USUAL_COLUMNS) - 1).join('')}`)
  }
  const tellOn = () => {
    if (underWay.size === 0) return
    terminal.write(`${messages.say('cli.batch.still', { soFar: soFar(), looking: looking() })}\n`)
  }
  const clock = terminal.isTTY ? setInterval(draw, SECOND) : setInterval(tellOn, QUIET)
  clock.unref()
  draw()
  return {
    begin(name) {
      const key = Symbol(name)
      underWay.set(key, { name, since: Date.now() })
      draw()
      return () => {
        underWay.delete(key)
        count += 1
        last = name
        draw()
      }
    },
    note(line) {
      terminal.write(`${terminal.isTTY ? CLEAR : ''}${line}\n`)
      draw()
    },
    end() {
      clearInterval(clock)
      if (terminal.isTTY) terminal.write(CLEAR)
    },
  }
}
