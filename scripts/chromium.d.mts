/** The Chromium to test with: $CHROMIUM, the system's, or Playwright's; undefined where there is none. */
export function findChromium(): Promise<string | undefined>
