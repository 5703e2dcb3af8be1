import { useEffect, useState } from 'react'
import type { App } from '../app/create-app.ts'
import { givenPhotos } from './file-button.tsx'

/** What is dropped on an element with this attribute is added to what is open. */
export const DROP_TO_ADD = 'data-drop-to-add'

/**
 * Paste and drop, anywhere on the page; several at once are one analysis. What is pasted joins the photo that is open, for
 * nobody was asked whether to put it aside. Returns whether a file is being dragged over it.
 */
export function useIncomingPhotos(app: App): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering a child fires before leaving its parent, so the balance says whether the drag is still on the page.
    let depth = 0
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const settle = () => {
      depth = 0
      setOver(false)
    }
    const onEnter = (event: DragEvent) => {
      if (!carriesFile(event)) return
      depth += 1
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (!carriesFile(event)) return
      depth -= 1
      if (depth <= 0) settle()
    }
    const onOver = (event: DragEvent) => {
      if (carriesFile(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      settle()
      const toAdd = event.target instanceof Element && event.target.closest(`[${DROP_TO_ADD}]`) !== null
      openFiles(app, [...(event.dataTransfer?.files ?? [])], toAdd)
    }
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
      if (files.length === 0) return
      event.preventDefault()
      const { photos, left } = app.store.getState()
      openFiles(app, files, photos.length > 0 && !left)
    }
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [app])
  return over
}

function openFiles(app: App, files: readonly File[], toAdd = false) {
  const report = files.find(({ type, name }) => type === 'application/json' || name.endsWith('.json'))
  if (report) void app.openReport(report)
  else if (toAdd) void app.addPhotos(givenPhotos(files))
  else void app.openPhotos(givenPhotos(files))
}

/** The picture on the clipboard; undefined where there is none, or the browser does not let the page see it. */
export async function photoFromClipboard(): Promise<Blob | undefined> {
  try {
    for (const entry of await navigator.clipboard.read()) {
      const type = entry.types.find((each) => each.startsWith('image/'))
      if (type) return await entry.getType(type)
    }
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error
  }
  return undefined
}
