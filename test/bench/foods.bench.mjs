import { runBuilt } from './run-built.mjs'

/** Times of reading the food table and of finding names in it, beside those of everyday foods alone, on one core: printed, never asserted. */
await runBuilt('test/bench/foods/main.ts')
