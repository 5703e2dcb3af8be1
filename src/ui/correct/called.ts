import { useCallback } from 'react'
import type { Called } from '../../core/nutrition/match/search-foods.ts'
import { readersName } from '../../messages/food-names.ts'
import { useMessages } from '../../messages/react.tsx'

/** The names of foods in the reader's language; stays the same function for the same language. */
export function useCalled(): Called {
  const messages = useMessages()
  return useCallback(({ id }) => readersName(messages, id), [messages])
}
