import { useEffect, useState } from 'react'
import { PACE } from '../viewer/pace.ts'

/** What is given, a task later: what is drawn of it is no part of the work that came before, so that none takes long. */
export function useFollowing<T>(value: T): T {
  const [followed, setFollowed] = useState(value)
  useEffect(() => {
    let wanted = true
    void PACE.pause().then(() => wanted && setFollowed(value))
    return () => {
      wanted = false
    }
  }, [value])
  return followed
}
