import type { Messages } from '../messages/messages.ts'
import type { Handout } from './handout.ts'

/** "Made with Dishlight on 30 Nov 2026. Rules 1a2b3c4d. Estimates from a photo …" */
export function footWords(
  messages: Messages,
  createdAt: string,
  { rules, rulesNote = '' }: Pick<Handout, 'rules' | 'rulesNote'>,
): string {
  return messages.sentences([
    messages.say('handout.madeBy', {
      app: messages.say('app.name'),
      date: messages.date(new Date(createdAt)),
      rules,
    }),
    rulesNote,
    messages.say('handout.estimates'),
    messages.say('app.advice'),
  ])
}
