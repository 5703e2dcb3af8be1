/** One line for the operator. Lines never hold a key, a photo, a file name or what was found in a photo. */
export type Log = (line: string) => void

export const consoleLog: Log = (line) => console.log(`${new Date().toISOString()} ${line}`)

/** A value that came from outside, fit for one line of a log. */
export function loggable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 120)
}

/** Where an unexpected error came from. Its message is left out: providers quote requests, and keys, in theirs. */
export function errorPlace(error: unknown): string {
  if (!(error instanceof Error)) return 'a thrown value'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...frames.slice(0, 4).map((line) => line.trim())].join(' ')
}
