import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { type DestinationStream, pino } from 'pino'
import { LOG_LEVELS, type LogConfig } from '../../config/operations-settings.ts'
import { API_ROOTS } from '../api-roots.ts'
import type { Log } from '../log.ts'

type Level = Exclude<LogConfig['level'], 'silent'>

/**
 * One answer, as it is logged. The route is the pattern, not the address: in an address may stand what somebody looked up.
 * Nor is it said who asked.
 */
export type Answered = {
  readonly id: string
  readonly method: string
  readonly route: string
  readonly status: number
  /** Until the answer began. */
  readonly ms: number
}

export type Logger = {
  readonly line: Log
  readonly warn: Log
  readonly answered: (answer: Answered) => void
}

/** JSON for machines that collect logs, plain lines for people. */
export function createLogger({ format, level }: LogConfig, out: DestinationStream = process.stdout): Logger {
  return format === 'json' ? jsonLogger(level, out) : plainLogger(level, out)
}

function jsonLogger(level: LogConfig['level'], out: DestinationStream): Logger {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  )
  return {
    line: (line) => lines.info(line),
    warn: (line) => lines.warn(line),
    answered: (answer) => lines[levelOf(answer)](answer, 'request'),
  }
}

function plainLogger(least: LogConfig['level'], out: DestinationStream): Logger {
  const write = (level: Level, line: string) => {
    if (LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(least))
      out.write(`${new Date().toISOString()} ${line}\n`)
  }
  return {
    line: (line) => write('info', line),
    warn: (line) => write('warn', line),
    answered(answer) {
      const { id, method, route, status, ms } = answer
      write(levelOf(answer), `${method} ${route} ${status} ${ms} ms ${id}`)
    },
  }
}

/** Files and probes are many, and say little. */
function levelOf({ status, route }: Answered): Level {
  if (status >= 500) return 'error'
  return API_ROOTS.some((root) => route.startsWith(root)) ? 'info' : 'debug'
}

export function logAnswers(answered: Logger['answered']): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now()
    await next()
    answered({
      id: c.get('requestId'),
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    })
  }
}
