import { runBuilt } from './run-built.mjs'

/** Times of judging items, on one core of this machine: printed, never asserted. `npm run bench`. */
// What copying the items left is swept up before the clock starts.
await runBuilt('test/bench/judge/main.ts', ['--expose-gc'])
