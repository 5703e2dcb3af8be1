import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'
import { isNamed } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'

/** Among several people whoever was just anyone is called "You": to be used once another person may have been added. */
export function useNamedSpeaker(): () => void {
  const { say } = useMessages()
  const app = useApp()
  return () => {
    const { people } = app.store.getState()
    const speaker = people.find(({ name }) => name === GENERAL_PROFILE.name)
    if (speaker && people.length > 1) app.renamePerson(speaker.id, say('health.you'))
  }
}

/** Somebody's own name, or "you" for whoever writes. */
export function calledInSentence(messages: Messages, person: HealthProfile | undefined): string {
  return person && isNamed(messages, person) ? person.name : messages.say('health.youInSentence')
}
