import { runBuilt } from './run-built.mjs'

/** Times of fusing, on one core of this machine: printed, never asserted. `npm run bench`. */
await runBuilt('test/bench/fuse/main.ts')
