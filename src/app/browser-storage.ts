import type { Memory } from './ports.ts'

/** The browser's own storage. If it is full or forbidden, nothing is kept and nothing breaks. */
export function browserMemory(storage: () => Storage = () => window.localStorage): Memory {
  const attempt = <T>(use: (kept: Storage) => T): T | null => {
    try {
      return use(storage())
    } catch (error) {
      if (error instanceof DOMException) return null
      throw error
    }
  }
  return {
    read: (key) => attempt((kept) => kept.getItem(key)),
    write: (key, text) => {
      attempt((kept) => kept.setItem(key, text))
    },
    forget: (key) => {
      attempt((kept) => kept.removeItem(key))
    },
    onChanged(listener) {
      const onStorage = ({ key }: StorageEvent) => key !== null && listener(key)
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}
