import { useEffect, useState } from 'react'
import type { App } from '../app/create-app.ts'

/** Paste and drop, anywhere on the page. Returns whether a file is being dragged over it. */
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
      const file = event.dataTransfer?.files[0]
      if (file) openFile(app, file)
    }
    const onPaste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (!file) return
      event.preventDefault()
      openFile(app, file)
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

function openFile(app: App, file: File) {
  if (file.type === 'application/json' || file.name.endsWith('.json')) void app.openReport(file)
  else void app.openPhoto(file, file.name)
}

/** The picture on the clipboard; undefined where there is none, or the browser does not let the page see it. */
export async function photoFromClipboard(): Promise<File | undefined> {
  try {
    for (const entry of await navigator.clipboard.read()) {
      const type = entry.types.find((each) => each.startsWith('image/'))
      if (type) return new File([await entry.getType(type)], 'Pasted photo', { type })
    }
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error
  }
  return undefined
}
