import { useEffect, useState } from 'react'
import type { App } from '../app/create-app.ts'
import { useMessages } from '../messages/react.tsx'

/** What is dropped on an element with this attribute is added to what is open. */
const DROP_TO_ADD = 'data-drop-to-add'

/**
 * Paste and drop, anywhere on the page; several at once are one analysis. What is pasted joins the photo that is open, for
 * nobody was asked whether to put it aside. Returns whether a file is being dragged over it.
 */
export function useIncomingPhotos(app: App): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const stopped = new AbortController()
    const listen = <Type extends keyof WindowEventMap>(
      type: Type,
      on: (event: WindowEventMap[Type]) => void,
    ) => window.addEventListener(type, on, { signal: stopped.signal })
    const onDrag = (type: 'dragenter' | 'dragleave' | 'dragover' | 'drop', on: (event: DragEvent) => void) =>
      listen(type, (event) => {
        if (event.dataTransfer?.types.includes('Files')) on(event)
      })
    // Entering a child fires before leaving its parent, so the balance says whether the drag is still on the page.
    let depth = 0
    const changeDepth = (to: number) => {
      depth = Math.max(0, to)
      setOver(depth > 0)
    }
    onDrag('dragenter', () => changeDepth(depth + 1))
    onDrag('dragleave', () => changeDepth(depth - 1))
    onDrag('dragover', (event) => event.preventDefault())
    onDrag('drop', (event) => {
      event.preventDefault()
      changeDepth(0)
      const toAdd = event.target instanceof Element && event.target.closest(`[${DROP_TO_ADD}]`) !== null
      app.openFiles([...(event.dataTransfer?.files ?? [])], toAdd)
    })
    listen('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
      if (files.length === 0) return
      event.preventDefault()
      const { photos, left } = app.store.getState()
      app.openFiles(files, photos.length > 0 && !left)
    })
    return () => stopped.abort()
  }, [app])
  return over
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

/** Says what letting go of a dragged file does; over an open photo there are two places with two meanings. */
export function DropVeil({ canAdd }: { readonly canAdd: boolean }) {
  const { say } = useMessages()
  return (
    <div className="drop-veil" data-two={canAdd ? '' : undefined}>
      <span>{canAdd ? say('app.drop.instead') : say('app.drop.open')}</span>
      {canAdd && <span {...{ [DROP_TO_ADD]: '' }}>{say('app.drop.add')}</span>}
    </div>
  )
}
