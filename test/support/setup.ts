import { afterEach } from 'vitest'

// Most files have no page, and what reads one takes longer to load than they take to run.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(() => cleanup())
}
