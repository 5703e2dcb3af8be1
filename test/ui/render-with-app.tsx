import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createApp } from '../../src/app/create-app.ts'
import type { Ports } from '../../src/app/ports.ts'
import { MessagesProvider } from '../../src/messages/react.tsx'
import { AppProvider } from '../../src/ui/app-context.tsx'
import { english } from '../support/messages.ts'

/** A part of the interface over a real app with scripted ports. */
export async function renderWithApp(ui: ReactNode, ports: Ports, messages = english) {
  const app = createApp(ports)
  await Promise.all([app.start(), app.loadFoods()])
  // jsdom has no modal dialogs: opening one shows it.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MessagesProvider messages={messages}>
      <AppProvider app={app}>{children}</AppProvider>
    </MessagesProvider>
  )
  return { app, ...render(ui, { wrapper }) }
}
