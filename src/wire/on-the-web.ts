/** An address of the web, or a path from where the report lies: never a script or a file of the reader's. */
export function isOnTheWeb(address: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(address, 'https://report.invalid').protocol)
  } catch {
    return false
  }
}
