import { useEffect, useState } from 'react'

/** The picture to draw, once it is decoded. A URL is loaded as an image element: `img-src` of the page's policy applies. */
export function usePhotoImage(source: string | ImageBitmap): CanvasImageSource | undefined {
  const [loaded, setLoaded] = useState<{ source: string; image: HTMLImageElement }>()
  useEffect(() => {
    if (typeof source !== 'string') return
    const image = new Image()
    let wanted = true
    image.src = source
    image
      .decode()
      .then(() => wanted && setLoaded({ source, image }))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [source])
  if (typeof source !== 'string') return source
  return loaded?.source === source ? loaded.image : undefined
}
