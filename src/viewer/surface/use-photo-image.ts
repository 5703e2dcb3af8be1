import { useEffect, useState } from 'react'

/** The picture at a URL, once it is decoded. It is loaded as an image element: `img-src` of the page's policy applies. */
export function usePhotoImage(url: string): CanvasImageSource | undefined {
  const [loaded, setLoaded] = useState<{ url: string; image: HTMLImageElement }>()
  useEffect(() => {
    const image = new Image()
    let wanted = true
    image.src = url
    image
      .decode()
      .then(() => wanted && setLoaded({ url, image }))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [url])
  return loaded?.url === url ? loaded.image : undefined
}
