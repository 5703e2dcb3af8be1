import { useMemo } from 'react'
import type { PhotoId } from '../../core/terms/ids.ts'
import { useAppState } from '../app-context.tsx'

/** The open photos in their order, where there are several. */
export function useSeveralPhotos(): readonly PhotoId[] | undefined {
  const photos = useAppState((state) => state.photos)
  return useMemo(() => (photos.length > 1 ? photos.map(({ sha256 }) => sha256) : undefined), [photos])
}
