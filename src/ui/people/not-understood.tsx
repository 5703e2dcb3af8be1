import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import type { Group } from './fact-groups.tsx'

type Props = { readonly personId: string; readonly onChoose: (group: Group) => void }

/** The words that were not understood; where what they name can be chosen, the way to it. */
export function NotUnderstood({ personId, onChoose }: Props) {
  const { list, say } = useMessages()
  const app = useApp()
  const hidesCalories = useAppState((state) => state.settings.hideCalories)
  const parts = useAppState((state) => state.notUnderstood[personId]) ?? []
  if (parts.length === 0) return null
  const groups = [...new Set(parts.flatMap(({ choose }) => choose ?? []))]
  const offersToHide = parts.some(({ offers }) => offers === 'hide-calories')
  const quoted = parts.map(({ words }) => say('people.ownWords.quoted', { words }))
  return (
    <div className="not-understood">
      <p>{say('people.ownWords.notUnderstood', { parts: list(quoted) })}</p>
      {groups.map((group) => (
        <Button
          key={group}
          look="link"
          words={say('people.ownWords.choose', { group: say(`people.choose.group.${group}`) })}
          onClick={() => onChoose(group)}
        />
      ))}
      {offersToHide && (
        <>
          <p>{say(hidesCalories ? 'people.ownWords.caloriesHidden' : 'people.ownWords.caloriesOffered')}</p>
          <Button
            look="link"
            words={say(hidesCalories ? 'people.ownWords.showCalories' : 'people.ownWords.hideCalories')}
            onClick={() => app.changeSettings({ hideCalories: !hidesCalories })}
          />
        </>
      )}
    </div>
  )
}
