import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MessagesProvider } from '../../src/messages/react.tsx'
import { english } from './messages.ts'

/** A part of the interface that needs words, but no app around it. */
export function renderWithMessages(ui: ReactNode, messages = english) {
  return render(ui, {
    wrapper: ({ children }) => <MessagesProvider messages={messages}>{children}</MessagesProvider>,
  })
}
