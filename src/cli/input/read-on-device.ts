import type { Detection } from '../../core/fusion/detection.ts'
import { foodTable, foodTableTexts } from '../../food-data/node.ts'
import type { Messages } from '../../messages/messages.ts'
import { nodeReaderClient } from '../../vision/ocr/node.ts'
import { failed } from '../exit-codes.ts'
import { ofFile, openPhoto } from './photos.ts'

type Reading = {
  readonly items: readonly Detection[]
  /** Lines said to be there that nobody could make out. */
  readonly unread: number
  readonly seconds: number
}

/** What is measured is how well it reads: other work on the machine may slow it down, ms. */
const NO_HURRY_MS = 600_000

/** What the reader on this machine finds in a photo, and how long it took. */
export async function readOnDevice(messages: Messages, path: string): Promise<Reading> {
  const photo = await openPhoto(messages, path)
  const reader = nodeReaderClient(async () => foodTable(), foodTableTexts, { silenceMs: NO_HURRY_MS })
  const started = performance.now()
  const items: Detection[] = []
  let unread = 0
  for await (const event of reader.look({ photo }, new AbortController().signal)) {
    if (event.type === 'detection') items.push(event.detection)
    if (event.type === 'unread') unread += event.lines
    if (event.type === 'failure') throw ofFile(messages, path, failed(messages, event.failure))
  }
  return { items, unread, seconds: Math.round((performance.now() - started) / 100) / 10 }
}
