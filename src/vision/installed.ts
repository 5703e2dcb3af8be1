import type { Failure } from '../core/terms/failure.ts'

/** Whoever installs Dishlight as a package installs what looks on the machine itself only if they want it: some 200 MB. */
export class NotInstalled extends Error {}

export const NOT_INSTALLED: Failure = { kind: 'provider', code: 'not-installed', retryable: false }

/** What is installed, or `NotInstalled` where a package is not there. */
export async function installed<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    throw isMissing(cause) ? new NotInstalled('A package is not installed.', { cause }) : cause
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
