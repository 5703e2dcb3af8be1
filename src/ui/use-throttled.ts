import { useEffect, useRef, useState } from 'react'

/** The latest value, passed on no more often than every `ms` milliseconds. */
export function useThrottled<T>(value: T, ms: number): T {
  const [passed, setPassed] = useState(value)
  const lastAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const wait = Math.max(0, lastAt.current + ms - performance.now())
    const timer = setTimeout(() => {
      lastAt.current = performance.now()
      setPassed(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, ms])
  return passed
}
