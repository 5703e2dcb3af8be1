import { type CSSProperties, useLayoutEffect, useMemo, useRef } from 'react'
import { useSlantedDots } from '../surface/slanted-dots.ts'
import { type NumberedDots, paintNumbered, pictureFrame } from './numbered-dots.ts'

export type NumberedPhotoProps = NumberedDots & {
  readonly url: string
  readonly alt: string
}

/** Pixels of the canvas for each CSS px: what a printer shows sharply. */
const PRINTED = 2.5

/** A photo with a numbered dot on each item, as large as its place is wide. It is drawn at once, so that it can be printed at once. */
export function NumberedPhoto({ url, alt, ...numbered }: NumberedPhotoProps) {
  const source = useMemo(() => ({ url }), [url])
  const dots = useSlantedDots(numbered.dots, source)
  const { numbers, photo, palette } = numbered
  const frame = useMemo(() => pictureFrame({ dots, photo }), [dots, photo])
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height, room } = frame

  useLayoutEffect(() => {
    const shown = canvas.current
    if (!shown) return
    shown.width = Math.round(width * PRINTED)
    shown.height = Math.round(height * PRINTED)
    const context = shown.getContext('2d')
    if (!context) return
    context.scale(PRINTED, PRINTED)
    paintNumbered(context, { dots, numbers, photo, palette }, frame, PRINTED)
  }, [dots, numbers, photo, palette, frame, width, height])

  return (
    <div className="pl-numbered" style={{ '--aspect': `${width / height}` } as CSSProperties}>
      <img
        src={url}
        alt={alt}
        decoding="sync"
        style={{ insetInline: `${(100 * room) / width}%`, width: `${100 - (200 * room) / width}%` }}
      />
      <canvas ref={canvas} />
    </div>
  )
}
