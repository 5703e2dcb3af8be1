/** A hidden page draws no frames, so it takes in its stream at this interval instead, ms. */
const HIDDEN_FRAME_MS = 250
/** After this, a download has begun and no longer needs its address, ms. */
const DOWNLOAD_BEGUN_MS = 10_000

/** Runs once before the next frame, or soon if the page is hidden. */
export function onFrame(run: () => void): void {
  if (document.hidden) setTimeout(run, HIDDEN_FRAME_MS)
  else requestAnimationFrame(run)
}

/** Saves a file as a download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGUN_MS)
}
