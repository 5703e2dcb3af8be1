import type { Pace } from '../core/util/yield-to-main.ts'

/** Long work in the browser: timed by the page's clock, and paused so that it takes input and draws. */
export const PACE: Pace = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resume) => setTimeout(resume)),
}
