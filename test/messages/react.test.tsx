// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Catalogue } from '../../src/messages/messages.ts'
import { createMessages } from '../../src/messages/messages.ts'
import { MessagesProvider, Rich, useLoadAreas, useMessages } from '../../src/messages/react.tsx'
import { english, englishCatalogues } from '../support/messages.ts'

function Title() {
  return <h1>{useMessages().say('dialogs.privacy.title')}</h1>
}

describe('useMessages', () => {
  it('should give the messages of the tree', () => {
    render(
      <MessagesProvider messages={english}>
        <Title />
      </MessagesProvider>,
    )
    expect(screen.getByRole('heading')).toHaveTextContent('What leaves this machine')
  })

  it('should refuse to work without any', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Title />)).toThrow('MessagesProvider')
    complain.mockRestore()
  })
})

describe('useLoadAreas', () => {
  const path = Object.keys(englishCatalogues).find((each) => each.endsWith('/dialogs.json')) ?? ''
  const dialogs = englishCatalogues[path] as Catalogue

  it('should add the words of a part before it is drawn, once', async () => {
    const drawn = vi.fn()
    const loadArea = vi.fn(async () => dialogs)
    function Later() {
      const messages = useMessages()
      const loadAreas = useLoadAreas()
      drawn()
      useEffect(() => {
        void loadAreas(['dialogs']).then(() => loadAreas(['dialogs']))
      }, [loadAreas])
      return messages.has('dialogs.privacy.title') ? <Title /> : null
    }
    render(
      <MessagesProvider messages={createMessages('en', [])} loadArea={loadArea}>
        <Later />
      </MessagesProvider>,
    )
    expect(await screen.findByRole('heading')).toHaveTextContent('What leaves this machine')
    await waitFor(() => expect(loadArea).toHaveBeenCalledTimes(2))
    expect(loadArea).toHaveBeenCalledWith('dialogs', 'en')
    expect(drawn).toHaveBeenCalledTimes(2)
  })

  it('should have nothing to load where all words are there', async () => {
    let load = async () => {}
    function Part() {
      const loadAreas = useLoadAreas()
      load = () => loadAreas(['dialogs'])
      return <Title />
    }
    render(
      <MessagesProvider messages={english}>
        <Part />
      </MessagesProvider>,
    )
    await load()
    expect(screen.getByRole('heading')).toBeVisible()
  })
})

describe('another language', () => {
  it('should take the place of the first at once, without what was loaded for that one', async () => {
    const loadArea = vi.fn(async () => ({ 'app.name': 'English' }) as Catalogue)
    let load = async (_areas: readonly ['app']) => {}
    function Name() {
      const { say, has } = useMessages()
      const loadAreas = useLoadAreas()
      load = loadAreas
      return <p>{has('app.name') ? say('app.name') : 'nothing'}</p>
    }
    const page = (messages: ReturnType<typeof createMessages>) => (
      <MessagesProvider messages={messages} loadArea={loadArea}>
        <Name />
      </MessagesProvider>
    )
    const { rerender } = render(page(createMessages('en', [])))
    await act(() => load(['app']))
    expect(screen.getByText('English')).toBeVisible()
    rerender(page(createMessages('de', [{ 'app.name': 'Deutsch' }])))
    expect(screen.getByText('Deutsch')).toBeVisible()
    await act(() => load(['app']))
    expect(loadArea).toHaveBeenLastCalledWith('app', 'de')
  })
})

describe('Rich', () => {
  it('should draw what is between tags, without complaints about keys', () => {
    const complain = vi.spyOn(console, 'error')
    render(
      <MessagesProvider messages={english}>
        <p>
          <Rich
            of="dialogs.privacy.person"
            values={{ tellModel: 'Tell it', setting: (words) => <strong>{words}</strong> }}
          />
        </p>
      </MessagesProvider>,
    )
    expect(screen.getByText('Tell it').tagName).toBe('STRONG')
    expect(screen.getByText(/unless you switch on/)).toHaveTextContent('unless you switch on Tell it. Photos')
    expect(complain).not.toHaveBeenCalled()
    complain.mockRestore()
  })
})
