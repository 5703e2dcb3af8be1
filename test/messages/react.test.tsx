// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { MessagesProvider, Rich, useMessages } from '../../src/messages/react.tsx'
import { english } from '../support/messages.ts'

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
    expect(screen.getByText(/unless you switch on/)).toHaveTextContent('unless you switch on Tell it. A key')
    expect(complain).not.toHaveBeenCalled()
    complain.mockRestore()
  })
})
