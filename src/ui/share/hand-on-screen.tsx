import { useAppState } from '../app-context.tsx'
import { CardScreen } from './card-screen.tsx'
import { HandoutScreen } from './handout-screen.tsx'

/** What is handed on from a screen of its own. */
export function HandOnScreen() {
  const handingOn = useAppState((state) => state.handingOn)
  return handingOn === 'card' ? <CardScreen /> : <HandoutScreen />
}
