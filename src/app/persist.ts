import * as z from 'zod/mini'
import { EFFORTS } from '../core/analysis/look.ts'
import { PLACERS } from '../core/analysis/ports.ts'
import { isDescribed } from '../core/health/is-described.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import { PALETTES } from '../core/terms/palettes.ts'
import { frameSchema } from '../wire/http.ts'
import { profileSchema } from '../wire/profile.ts'
import { MOST_PEOPLE } from './said-of-people.ts'
import type { Settings } from './state.ts'
import { type AppStore, createAppStore, DEFAULT_LIMITS } from './store.ts'

/** Small texts kept on this device. Reading gives null if nothing is kept, or if keeping is not possible. */
export type Memory = {
  read(key: string): string | null
  write(key: string, text: string): void
  forget(key: string): void
  /** Calls back when another page changed what is kept. Absent if there can be no other page. */
  onChanged?(listener: (key: string) => void): void
}

/** The browser's own storage. If it is full or forbidden, nothing is kept and nothing breaks. */
export function browserMemory(storage: () => Storage | null = () => window.localStorage): Memory {
  const attempt = <T>(use: (kept: Storage) => T): T | null => {
    try {
      const kept = storage()
      // Some embedded browsers have none.
      return kept ? use(kept) : null
    } catch (error) {
      if (error instanceof DOMException) return null
      throw error
    }
  }
  return {
    read: (key) => attempt((kept) => kept.getItem(key)),
    write: (key, text) => void attempt((kept) => kept.setItem(key, text)),
    forget: (key) => void attempt((kept) => kept.removeItem(key)),
    onChanged: (listener) => window.addEventListener('storage', ({ key }) => key !== null && listener(key)),
  }
}

const SETTINGS_KEY = 'dishlight.settings.1'
const PEOPLE_KEY = 'dishlight.people.1'
/** Kept for as long as the tab is open, so that a reload ends no private session. */
const PRIVATE_KEY = 'dishlight.private.1'

const limit = z.optional(z.number().check(z.positive()))
const limitsSchema = z.object({ looks: limit, tokens: limit, money: limit, seconds: limit })

const settingsSchema = z.object({
  look: z.union([
    z.literal('automatic'),
    z.literal('reader'),
    z.object({ family: z.string() }),
    z.object({ device: z.string() }),
  ]),
  models: z.record(z.string(), z.string()),
  frames: z.record(z.string(), frameSchema),
  palette: z.enum(PALETTES),
  theme: z.enum(['system', 'light', 'dark']),
  language: z._default(z.string(), 'browser'),
  scores: z._default(z.boolean(), true),
  hideCalories: z._default(z.boolean(), false),
  shownAround: z._default(z.boolean(), false),
  tellModel: z.boolean(),
  // Settings from before there was a choice meant one.
  looks: z._default(z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(8)]), 1),
  effort: z._default(z.enum(EFFORTS), 'auto'),
  limits: z._default(limitsSchema, DEFAULT_LIMITS),
  remember: z._default(z.boolean(), true),
  lookUp: z._default(z.boolean(), false),
  mayTrain: z._default(z.boolean(), false),
  place: z._default(z.enum(PLACERS), 'off'),
}) satisfies z.ZodMiniType<Settings>

/** A store that starts with what this device kept, and this tab. Anything in another shape is ignored. */
export function rememberedStore(memory: Memory, tab?: Memory): AppStore {
  for (const key of [SETTINGS_KEY, PEOPLE_KEY]) carryOver(memory, key)
  const settings = read(memory, SETTINGS_KEY, settingsSchema)
  const people = readPeople(memory)
  const isPrivate = tab?.read(PRIVATE_KEY) === 'on'
  return createAppStore({
    isPrivate,
    ...(settings ? { settings } : {}),
    ...(people.length > 0 ? { people } : {}),
  })
}

/**
 * Keeps settings and people on this device as they change; never a key, never a photo. What another open page changes is
 * taken over too. Otherwise one page would undo what the other was told, and an allergy would be lost.
 */
export function rememberChanges(store: AppStore, memory: Memory, tab?: Memory): void {
  memory.onChanged?.((key) => {
    const settings = key === SETTINGS_KEY && read(memory, key, settingsSchema)
    if (settings) store.setState({ settings })
    if (key !== PEOPLE_KEY || store.getState().isPrivate) return
    const kept = readPeople(memory)
    const people = kept.length > 0 ? kept : [GENERAL_PROFILE]
    // A report that is shown with its own people keeps them.
    store.setState(({ ownPeople }) => (ownPeople ? { ownPeople: people } : { people }))
  })
  store.subscribe((state, before) => {
    if (state.settings !== before.settings) memory.write(SETTINGS_KEY, JSON.stringify(state.settings))
    if (state.isPrivate !== before.isPrivate) {
      if (state.isPrivate) return tab?.write(PRIVATE_KEY, 'on')
      tab?.forget(PRIVATE_KEY)
      // Another page may have changed them meanwhile.
      const people = readPeople(memory)
      if (people.length > 0) store.setState({ people })
      return
    }
    if (state.people === before.people || state.ownPeople || state.isPrivate) return
    const known = state.people.some(isDescribed) || state.people.length > 1
    if (known) memory.write(PEOPLE_KEY, JSON.stringify(state.people))
    else memory.forget(PEOPLE_KEY)
  })
}

/** Moves what the first version kept under its own name, unless something was kept since. */
function carryOver(memory: Memory, key: string): void {
  const firstKey = key.replace('dishlight', 'platelens')
  const text = memory.read(firstKey)
  if (text === null) return
  if (memory.read(key) === null) memory.write(key, text)
  // If there was no room, it stays where it is.
  if (memory.read(key) !== null) memory.forget(firstKey)
}

/** Read one by one, so that one person in another shape does not cost us the others. */
function readPeople(memory: Memory): readonly HealthProfile[] {
  const kept = read(memory, PEOPLE_KEY, z.array(z.unknown())) ?? []
  const people = kept.flatMap((entry) => {
    const person = z.safeParse(profileSchema, entry)
    return person.success ? [person.data] : []
  })
  return people.slice(0, MOST_PEOPLE)
}

function read<T>(memory: Memory, key: string, schema: z.ZodMiniType<T>): T | undefined {
  const text = memory.read(key)
  if (text === null) return undefined
  const kept = z.safeParse(schema, parseJson(text))
  return kept.success ? kept.data : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
