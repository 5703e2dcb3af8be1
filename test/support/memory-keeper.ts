import type { Keeper, KeptCard, KeptNow, LearntName } from '../../src/core/analysis/kept.ts'

const DONE = { ok: true, value: undefined } as const

/** Keeps in memory what is kept on a device, for tests of everything but keeping. */
export function memoryKeeper(): Keeper {
  const kept = new Map<string, KeptNow>()
  const removed = new Set<string>()
  const names = new Map<string, LearntName>()
  return {
    list: async () => ({
      ok: true,
      value: [...kept.values()].filter(({ id }) => !removed.has(id)).map(cardOf),
    }),
    open: async (id) => {
      const found = kept.get(id)
      return found ? { ok: true, value: found } : { ok: false, failure: 'gone' }
    },
    save: async (now) => {
      kept.set(now.id, now)
      return { ok: true, value: cardOf(now) }
    },
    rename: async (id, name) => {
      const found = kept.get(id)
      if (found) kept.set(id, { ...found, name })
      return DONE
    },
    remove: async (ids) => {
      for (const id of ids) removed.add(id)
      return DONE
    },
    restore: async (ids) => {
      for (const id of ids) removed.delete(id)
      return DONE
    },
    sweep: async (ids = []) => {
      for (const id of ids) kept.delete(id)
      return DONE
    },
    names: async () => ({ ok: true, value: [...names.values()] }),
    keepNames: async (learnt) => {
      for (const name of learnt) names.set(name.reported, name)
      return DONE
    },
    forgetNames: async (reported) => {
      for (const name of reported) names.delete(name)
      return DONE
    },
    exportAll: async () => ({ ok: true, value: new Blob([]) }),
    importAll: async () => ({ ok: true, value: undefined }),
    onChanged: () => undefined,
  }
}

function cardOf(kept: KeptNow): KeptCard {
  const [first, ...others] = kept.photos.map(({ sha256 }) => sha256)
  return {
    ...kept,
    photos: [first ?? '', ...others],
    people: kept.people.map(({ name }) => name),
    corrected: kept.analysis.edits.length > 0,
    bytes: 0,
  }
}
