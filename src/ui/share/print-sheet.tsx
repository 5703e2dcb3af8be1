import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Photo } from '../../core/analysis/photo.ts'
import { composeHandout } from '../../handout/handout.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { useImageUrl } from '../browser-hooks.ts'
import { SheetFoot, SheetList, SheetPhotos } from './sheet.tsx'

/**
 * What the photo screen is on paper: the photos with numbers, and every item. It is made when printing begins, which waits
 * for nothing, so the photos are kept loaded.
 */
export function PrintSheet() {
  const photos = useAppState((state) => state.photos)
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (printing) return <Sheet />
  return (
    <div hidden>
      {photos.map((photo) => (
        <Kept key={photo.sha256} photo={photo} />
      ))}
    </div>
  )
}

function Kept({ photo }: { readonly photo: Photo }) {
  return <img src={useImageUrl(photo.original)} alt="" />
}

function Sheet() {
  const messages = useMessages()
  const app = useApp()
  const hideCalories = useAppState((state) => state.settings.hideCalories)
  const open = app.handedOn(true)
  if (!open) return null
  const { analysis, people, photos, rows, createdAt } = open
  const handout = composeHandout(messages, analysis, rows, { people, named: true, calories: !hideCalories })
  return (
    <div className="sheet print-sheet">
      <h2>{messages.list(photos.map(({ name }) => name))}</h2>
      <p>{handout.people.join('; ')}</p>
      {handout.kitchen && <p>{handout.kitchen}</p>}
      <SheetPhotos photos={photos} rows={rows} handout={handout} />
      <SheetList handout={handout} />
      <SheetFoot handout={handout} createdAt={createdAt} />
    </div>
  )
}
