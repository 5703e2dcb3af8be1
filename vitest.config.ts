import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { messagesPlugin } from './scripts/messages-plugin.mjs'
import { FileOrder } from './test/support/file-order.ts'
import { SecondTries } from './test/support/second-tries.ts'

/** For what is sure to come: a busy machine takes its time, and only what never comes is a failure. */
const PATIENTLY = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 60_000 } } }

/** `unit` mirrors src; `e2e` drives the built app in real Chromium and the built server over loopback. */
export default defineConfig({
  test: {
    reporters: ['default', new SecondTries()],
    sequence: { sequencer: FileOrder },
    projects: [
      {
        plugins: [react(), messagesPlugin()],
        test: {
          ...PATIENTLY,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          setupFiles: ['test/support/setup.ts'],
          environment: 'node',
          // Files share what they import, the food table above all: half the time. setup.ts leaves each a clean page.
          isolate: false,
          // Its build for development, which refuses a message that is handed too few values.
          server: { deps: { inline: ['icu-minify'] } },
          // All cores: left to itself it keeps one free, half of what a small machine has.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [messagesPlugin()],
        test: {
          ...PATIENTLY,
          testTimeout: 300_000,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/e2e-setup.ts'],
          isolate: false,
          // A browser on a busy machine now and then misses its own time limits; what is broken fails twice.
          retry: 1,
          // Each file has a Chromium of its own, which is several processes already.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
