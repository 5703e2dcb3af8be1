import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** `unit` mirrors src; `e2e` drives the built app in real Chromium and the built server over loopback. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          setupFiles: ['test/support/setup.ts'],
          environment: 'node',
          // All cores: left to itself it keeps one free, half of what a small machine has.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/e2e-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
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
