import { createRoot } from 'react-dom/client'
import english from '../../src/messages/en/dialogs.json'
import { type Catalogue, createMessages } from '../../src/messages/messages.ts'
import { MessagesProvider, Rich } from '../../src/messages/react.tsx'

/** Draws one message with a tag, as a widget on somebody's page would. */
export function drawMessage(place: Element) {
  // The build compiles what TypeScript sees as it is written.
  const messages = createMessages('en', [english as unknown as Catalogue])
  createRoot(place).render(
    <MessagesProvider messages={messages}>
      <Rich
        of="dialogs.privacy.person"
        values={{ tellModel: 'Tell it', setting: (words) => <strong>{words}</strong> }}
      />
    </MessagesProvider>,
  )
}
