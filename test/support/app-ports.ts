import { createHash } from 'node:crypto'
import type { Memory } from '../../src/app/persist.ts'
import type { Ports } from '../../src/app/ports.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../src/core/analysis/look.ts'
import type { Photo } from '../../src/core/analysis/photo.ts'
import type { Failure } from '../../src/core/terms/failure.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { readPeople } from '../../src/person-text/read-people.ts'
import { photoOf } from './look-events.ts'
import { memoryKeeper } from './memory-keeper.ts'

export type ScriptedPorts = Ports & {
  /** Every choice a client was made for. */
  readonly made: Parameters<Ports['makeClient']>[0][]
  /** Every look that was asked for. */
  readonly asked: LookRequest[]
  readonly signals: AbortSignal[]
  readonly memory: Memory
  /** What it keeps. */
  readonly kept: Map<string, string>
  readonly saved: { readonly name: string; readonly content: Blob }[]
  /** Draws the next frame. */
  readonly frame: () => void
  /** Frames that were asked for and not drawn yet. */
  readonly waitingFrames: () => number
}

type Script = (request: LookRequest, signal: AbortSignal) => AsyncIterable<LookEvent> | Iterable<LookEvent>

/** Ports without a browser or a network: looks follow the script, frames are drawn by hand or at once. */
export function scriptedPorts(
  script: Script = () => [],
  changes: Partial<Ports> & { readonly frames?: 'by-hand' | 'at-once' } = {},
): ScriptedPorts {
  const { frames = 'at-once', ...over } = changes
  const made: ScriptedPorts['made'] = []
  const asked: LookRequest[] = []
  const signals: AbortSignal[] = []
  const kept = new Map<string, string>()
  const saved: ScriptedPorts['saved'] = []
  let waiting: (() => void)[] = []
  let ids = 0
  const client: VisionClient = {
    id: 'scripted',
    async *look(request, signal) {
      asked.push(request)
      signals.push(signal)
      yield* script(request, signal)
    },
  }
  return {
    loadPhoto: async (_file, name) => ({ ok: true, value: photoNamed(name) }),
    loadFoods: async () => foodTable(),
    loadForeignNames: async () => foodTable(),
    loadPeopleReader: async () => readPeople,
    judge: foodJudge,
    listClients: async () => ({
      ok: true,
      value: [
        { family: 'google', name: 'Gemini', model: 'gemini-x', ready: true, local: false },
        { family: 'anthropic', name: 'Claude', model: 'claude-x', ready: false, local: false },
      ],
    }),
    access: {
      read: async () => ({ ok: true, value: 'free' }),
      give: async () => 'given',
      end: async () => ({ ok: true, value: 'free' }),
    },
    listSamples: async () => [
      { id: 'fridge', title: 'Open fridge', photo: '/f.jpg', recording: '/f.json', kind: 'food' },
    ],
    fetchSample: async () => ({ ok: true, value: new Blob(['photo']) }),
    makeClient: async (choice) => {
      made.push(choice)
      return { ok: true, value: client }
    },
    readPack: async (_file, side) => ({ kind: side === 'barcode' ? 'no-barcode' : 'no-label' }),
    searchProducts: async () => ({ ok: true, value: 'off' }),
    deviceModels: {
      list: async () => ({ ok: false, failure: OFFLINE }),
      async *fetch() {},
      remove: async () => false,
      browserModel: async () => ({ id: 'browser', state: 'absent' }),
      downloadBrowserModel: async () => false,
    },
    describePeople: async (people) => people.flatMap((person) => person.conditions).join(),
    forgetLooks: async () => undefined,
    onFrame: (run) => (frames === 'at-once' ? run() : void waiting.push(run)),
    now: () => 0,
    timestamp: () => '2026-01-01T00:00:00.000Z',
    loadKeeper: async () => memoryKeeper(),
    thumbnail: async () => undefined,
    newId: () => {
      ids += 1
      return `kept-${ids}`
    },
    saveFile: (name, content) => void saved.push({ name, content }),
    shell: {
      onNetwork: () => {},
      onInstallOffer: () => {},
      install: async () => undefined,
      onNewVersion: async () => undefined,
      takeNewVersion: () => {},
      fetchStylesAgain: async () => undefined,
      isReachable: async () => true,
      reload: () => {},
      onFiles: async () => undefined,
    },
    ...over,
    made,
    asked,
    signals,
    memory: {
      read: (key) => kept.get(key) ?? null,
      write: (key, text) => void kept.set(key, text),
      forget: (key) => void kept.delete(key),
    },
    kept,
    saved,
    frame: () => {
      const runs = waiting
      waiting = []
      for (const run of runs) run()
    },
    waitingFrames: () => waiting.length,
  }
}

/** As `scriptedPorts` loads it: a file of another name is another photo. */
export function photoNamed(name: string): Photo {
  const sha256 = createHash('sha256').update(name).digest('hex')
  return { ...photoOf(new Uint8Array([1, 2, 3])), name, sha256 }
}

export const OFFLINE: Failure = { kind: 'transport', code: 'offline', retryable: true }

/** Resolves when told to: holds a script back until the test has looked. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
