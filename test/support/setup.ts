import fc from 'fast-check'
import { afterEach, vi } from 'vitest'

// The same cases in every run: none fails by chance. Others are tried with PROPERTY_SEED=1234 npm test.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) })

// Whoever runs the tests may want colours; what they read has none.
delete process.env.FORCE_COLOR

// Files run one after the other in one process. None finds clock or page as another left them.
afterEach(() => {
  vi.useRealTimers()
})

// Most files have no page, and what reads one takes longer to load than they take to run.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 10_000 })
  // jsdom has no screen whose width could be asked for: a desk, in light.
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList
  afterEach(() => {
    cleanup()
    document.body.replaceChildren()
    localStorage.clear()
  })
}
