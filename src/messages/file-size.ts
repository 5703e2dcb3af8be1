import type { Messages } from './messages.ts'

/** The size of a file: "42.1 MB"; small ones in kilobytes. */
export function fileSize({ unit }: Messages, bytes: number): string {
  return bytes < 1e6
    ? unit(Math.ceil(bytes / 1e3), 'kilobyte', { maximumFractionDigits: 0 })
    : unit(bytes / 1e6, 'megabyte', { maximumFractionDigits: 1 })
}
