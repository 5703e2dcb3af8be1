import { findWriting, LONGEST_EDGE, type Page } from './page.ts'

/** In: an encoded photo. Out: the writing on it. Off the page's thread, since it takes a second or two. */
self.addEventListener('message', async (event: MessageEvent<Blob>) => {
  const pages = await findOn(event.data)
  const views = pages.flatMap((page) => page.pieces.flatMap((piece) => piece.views))
  self.postMessage(pages, { transfer: views.map((view) => view.data.buffer) })
})

async function findOn(photo: Blob): Promise<readonly [Page, Page]> {
  const full = await createImageBitmap(photo)
  const scale = Math.min(1, LONGEST_EDGE / Math.max(full.width, full.height))
  const canvas = new OffscreenCanvas(Math.round(full.width * scale), Math.round(full.height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives workers no 2D canvas.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(full, 0, 0, canvas.width, canvas.height)
  full.close()
  return findWriting(context.getImageData(0, 0, canvas.width, canvas.height))
}
