// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { DishLight } from '../../src/embed/react.tsx'

vi.mock('../../src/embed/define.ts', () => {
  throw new Error('no network')
})

it('should tell that the element could not be loaded, in its language', async () => {
  const onError = vi.fn()
  render(<DishLight src="/lunch.report.json" lang="de" onError={onError} />)
  await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
  expect(onError).toHaveBeenCalledWith({
    code: 'not-loaded',
    message: expect.stringMatching(/^Ein Teil der Seite/),
  })
})
