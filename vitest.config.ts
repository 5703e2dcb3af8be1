import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { messagesPlugin } from './scripts/compile-messages.mjs'
import { FileOrder } from './test/support/file-order.ts'

/** A mock takes effect only where nothing has imported the module before, so these files do not share what they import. */
const MOCKING = [
  'test/embed/react-not-loaded.test.tsx',
  'test/ui/hover-renders.test.tsx',
  'test/ui/pseudo-screens.test.tsx',
  'test/ui/pseudo-handing-on.test.tsx',
]

/** Load, faults and killed processes, most of it waiting: not run by `npm test`, but by `npm run test:endurance`. */
const ENDURANCE = [
  'test/e2e/attacks-with-photos.test.ts',
  'test/e2e/batches.test.ts',
  'test/e2e/drawn-menus.test.ts',
  'test/e2e/killed-server.test.ts',
  'test/e2e/reconnecting.test.ts',
  'test/e2e/several-servers.test.ts',
  'test/e2e/stopping.test.ts',
  'test/e2e/torture.test.ts',
  'test/server/store/embedded-hard.test.ts',
  'test/server/store/redis-down.test.ts',
]

const unit = {
  setupFiles: ['test/support/decoders.ts', 'test/support/setup.ts'],
  environment: 'node',
  // None takes two seconds alone; a wait ends as soon as what it waits for is there.
  testTimeout: 20_000,
  // One may draw a photo of twelve megapixels.
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  // Its build for development, which refuses a message that is handed too few values.
  server: { deps: { inline: ['icu-minify'] } },
  // All cores: left to itself it keeps one free, half of what a small machine has.
  maxWorkers: '100%',
  sequence: { groupOrder: 0 },
}

const e2e = {
  globalSetup: ['test/support/e2e-setup.ts'],
  setupFiles: ['test/support/decoders.ts'],
  // Every test waits for what is to be seen, for half a minute at most (Playwright's own limit).
  testTimeout: 60_000,
  // One may start a browser and a server, and have the harness page built.
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  isolate: false,
  // A machine that others use too may stall for a while. Whoever works here sees it at once; CI reports a second try as one.
  retry: process.env.CI ? 1 : 0,
  // Each file has a Chromium of its own, which is several processes already.
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
}

/** `unit` mirrors src; `e2e` drives the built app in real Chromium and the built server over loopback. */
export default defineConfig({
  test: {
    sequence: { sequencer: FileOrder },
    projects: [
      {
        plugins: [react(), messagesPlugin()],
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**', ...MOCKING, ...ENDURANCE],
          // Files share what they import, the food table above all: half the time. setup.ts leaves each a clean page.
          isolate: false,
        },
      },
      {
        plugins: [react(), messagesPlugin()],
        test: { ...unit, name: 'mocked', include: MOCKING },
      },
      {
        plugins: [messagesPlugin()],
        test: { ...e2e, name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: ENDURANCE },
      },
      {
        plugins: [messagesPlugin()],
        test: { ...e2e, name: 'endurance', include: ENDURANCE },
      },
    ],
  },
})
