import { annotatedPicture, type PictureRequest } from './annotated-picture.ts'

/** Drawing and packing so many pixels takes a second or more: here nobody waits for it. */
addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => {
  void annotatedPicture(data).then(
    (picture) => postMessage(picture),
    () => postMessage(undefined),
  )
})
