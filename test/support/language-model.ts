import type { LanguageModelApi, LanguageModelSession } from '../../src/vision/prompt-api/language-model.ts'

type Prompted = {
  readonly content: readonly { readonly type: string; readonly value: unknown }[]
  readonly options: object
}

export type ScriptedLanguageModel = LanguageModelApi & {
  readonly created: Parameters<LanguageModelApi['create']>[0][]
  readonly prompted: Prompted[]
  readonly destroyed: () => number
}

type Script = {
  readonly state?: Awaited<ReturnType<LanguageModelApi['availability']>>
  /** What it writes, piece by piece; an error is what the stream ends with. */
  readonly reply?: (options: { readonly responseConstraint?: object }) => readonly (string | Error)[]
}

/**
 * Behaves as the Prompt API is specified to: needs its inputs named before it takes a picture, tells its download in events,
 * streams a reply in pieces, minds its signal, and refuses a session that was destroyed.
 */
export function scriptedLanguageModel({
  state = 'available',
  reply = () => [],
}: Script = {}): ScriptedLanguageModel {
  const created: ScriptedLanguageModel['created'] = []
  const prompted: Prompted[] = []
  let destroyed = 0
  return {
    created,
    prompted,
    destroyed: () => destroyed,
    availability: async ({ expectedInputs }) =>
      expectedInputs.some(({ type }) => type === 'image') ? state : 'unavailable',
    async create(options) {
      options.signal?.throwIfAborted()
      if (state === 'unavailable') throw new DOMException('no model', 'NotSupportedError')
      created.push(options)
      if (state === 'downloadable' && options.monitor) {
        const target = new EventTarget()
        options.monitor(target)
        for (const loaded of [0, 0.5, 1]) {
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }))
        }
      }
      const takesPictures = options.expectedInputs.some(({ type }) => type === 'image')
      let isOpen = true
      const session: LanguageModelSession = {
        promptStreaming([message], { signal, ...asked }) {
          const content = message?.content ?? []
          prompted.push({ content, options: asked })
          return new ReadableStream<string>({
            async start(controller) {
              const fail = (name: string) => controller.error(new DOMException(name, name))
              if (!isOpen) return fail('InvalidStateError')
              if (content.some(({ type }) => type === 'image') && !takesPictures)
                return fail('NotSupportedError')
              for (const piece of reply(asked)) {
                await new Promise((soon) => setTimeout(soon))
                if (signal?.aborted) return controller.error(signal.reason)
                if (piece instanceof Error) return controller.error(piece)
                controller.enqueue(piece)
              }
              controller.close()
            },
          })
        },
        destroy() {
          isOpen = false
          destroyed += 1
        },
      }
      return session
    },
  }
}
