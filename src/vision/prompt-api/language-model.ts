/** The browser's own model among those of this device; in a look too, since it tells no name. */
export const PROMPT_API = 'prompt-api'

/**
 * The part of the Prompt API that is used here: the multimodal model that comes with a browser, once it is downloaded.
 * Source: webmachinelearning.github.io/prompt-api. No release of TypeScript has these types yet.
 */
export interface LanguageModelApi {
  availability(options: SessionOptions): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(options: SessionOptions & CreateOptions): Promise<LanguageModelSession>
}

type Expected = { readonly type: 'text' | 'image'; readonly languages?: readonly string[] }

export type SessionOptions = {
  readonly expectedInputs: readonly Expected[]
  readonly expectedOutputs: readonly Expected[]
}

type CreateOptions = {
  readonly signal?: AbortSignal
  /** Told of the download; `loaded` goes from 0 to 1. */
  readonly monitor?: (monitor: EventTarget) => void
}

type Content =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'image'; readonly value: Blob }

export interface LanguageModelSession {
  promptStreaming(
    messages: readonly { readonly role: 'user'; readonly content: readonly Content[] }[],
    options: { readonly responseConstraint?: object; readonly signal?: AbortSignal },
  ): ReadableStream<string>
  destroy(): void
}

/** What a look needs: a picture and English in, English out. */
export const LOOKING: SessionOptions = {
  expectedInputs: [{ type: 'text', languages: ['en'] }, { type: 'image' }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
}

/** The browser's own, if it has the API at all. */
export function languageModel(): LanguageModelApi | undefined {
  return (globalThis as { readonly LanguageModel?: LanguageModelApi }).LanguageModel
}

/** The state of a browser's own model. A browser that knows the API but no pictures says so by throwing or by `unavailable`. */
export type BrowserModelState = 'absent' | 'downloadable' | 'downloading' | 'available'

export async function browserModelState(): Promise<BrowserModelState> {
  const state = await languageModel()
    ?.availability(LOOKING)
    .catch(() => undefined)
  return state === undefined || state === 'unavailable' ? 'absent' : state
}

/** Has the browser download its model. To be called while a click is handled: browsers ask for that. */
export async function downloadBrowserModel(
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const monitor = (target: EventTarget) =>
    target.addEventListener('downloadprogress', (event) => told((event as ProgressEvent).loaded))
  try {
    const session = await languageModel()?.create({ ...LOOKING, monitor, signal })
    session?.destroy()
    return session !== undefined
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
