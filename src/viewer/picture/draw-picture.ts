import type { PictureRequest } from './annotated-picture.ts'

/** The annotated picture, drawn in a worker of its own. Rejects where it could not be drawn. */
export function drawPicture(request: PictureRequest): Promise<Blob> {
  const worker = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Blob>((drawn, failed) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Blob | undefined>) =>
      data ? drawn(data) : failed(new Error('The picture could not be drawn')),
    )
    worker.addEventListener('error', () => failed(new Error('The picture could not be drawn')))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
