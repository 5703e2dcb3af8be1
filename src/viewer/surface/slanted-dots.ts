import { useEffect, useMemo, useRef, useState } from 'react'
import type { NormalizedBox } from '../../core/geometry/normalized.ts'
import { yieldToMain } from '../../core/util/yield-to-main.ts'
import { PACE } from '../pace.ts'
import type { RowDot } from '../painter/dots.ts'
import type { Pixels } from '../painter/line-slants.ts'
import type { PhotoSource } from './photo-layer.tsx'

/** Larger photos are looked at this large, px along the longer side: the slant of a line stays the same. */
const LOOKED_AT = 1400

/** The dots of a menu with how their lines slant on the photo, once that has been seen: until then they count as level. */
export function useSlantedDots(dots: readonly RowDot[], source: PhotoSource | undefined): readonly RowDot[] {
  // By their places: while items come in, boxes are made anew.
  const [seen, setSeen] = useState<ReadonlyMap<string, number>>(new Map())
  const known = useRef<{ readonly picture: unknown; readonly pixels: Promise<Pixels | undefined> }>(undefined)
  const [url, image] = [
    source && 'url' in source ? source.url : undefined,
    source && 'image' in source ? source.image : undefined,
  ]
  const lines = useMemo(() => dots.flatMap(({ words }) => words ?? []), [dots])
  const isNew = lines.some((line) => !seen.has(placeOf(line)))

  useEffect(() => {
    if (!isNew) return
    let wanted = true
    const picture = image ?? url
    if (known.current?.picture !== picture) known.current = { picture, pixels: pixelsOf(picture) }
    const see = async () => {
      // Most photos are no menu.
      const [pixels, { lineSlants }] = await Promise.all([
        known.current?.pixels,
        import('../painter/line-slants.ts'),
      ])
      if (!pixels || !wanted) return
      const slants = await yieldToMain(lineSlants(pixels, lines), PACE)
      if (wanted) setSeen(new Map(lines.map((line, i) => [placeOf(line), slants[i] ?? 0])))
    }
    // A picture that cannot be read leaves its lines level.
    see().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [isNew, lines, url, image])

  return useMemo(
    () =>
      dots.map((dot) => {
        const slant = dot.words && seen.get(placeOf(dot.words))
        return slant ? { ...dot, slant } : dot
      }),
    [dots, seen],
  )
}

function placeOf({ xMin, yMin, xMax, yMax }: NormalizedBox): string {
  return `${xMin} ${yMin} ${xMax} ${yMax}`
}

async function pixelsOf(source: ImageBitmap | string | undefined): Promise<Pixels | undefined> {
  if (typeof source !== 'string') return source && pixelsIn(source, source.width, source.height)
  const picture = new Image()
  picture.src = source
  await picture.decode()
  return pixelsIn(picture, picture.naturalWidth, picture.naturalHeight)
}

function pixelsIn(picture: CanvasImageSource, across: number, down: number): Pixels | undefined {
  const scale = Math.min(1, LOOKED_AT / Math.max(across, down))
  const [width, height] = [Math.round(across * scale), Math.round(down * scale)]
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  context?.drawImage(picture, 0, 0, width, height)
  return context?.getImageData(0, 0, width, height)
}
