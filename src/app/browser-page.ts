/** A hidden page draws no frames; its stream is taken in at least this often, ms. */
const HIDDEN_FRAME_MS = 250
/** By then a download has begun, and its address is no longer needed, ms. */
const DOWNLOAD_BEGUN_MS = 10_000

/** Runs once, before the next picture is drawn; soon even if the page is hidden. */
export function onFrame(run: () => void): void {
  if (document.hidden) setTimeout(run, HIDDEN_FRAME_MS)
  else requestAnimationFrame(run)
}

/** Hands a file to the person, as a download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGUN_MS)
}
