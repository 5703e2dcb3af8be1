import type { LookCache } from '../../vision/look-cache/look-cache.ts'

/**
 * What a server has to remember: what was spent, what is being looked at, what was looked at before. It is kept in one file
 * ({@link file://./embedded/embedded-store.ts}), or in a Redis that several processes share ({@link file://./redis/redis-store.ts}).
 *
 * Every call may reject with {@link StoreDown}, within a second, and with nothing else. Callers then refuse what costs money:
 * what cannot be counted is not bought. What was remembered of looks is a convenience: without the store there is none.
 */
export type SharedStore = {
  readonly ledger: Ledger
  readonly limits: Limits
  readonly runs: RunStore
  readonly looks: LookCache
  readonly shelf: Shelf
  readonly jobs: Jobs
  /** Whether it answers; rejects never. */
  isUp(): Promise<boolean>
  close(): Promise<void>
}

/** The store did not answer in time, or cannot be written. */
export class StoreDown extends Error {}

/** Money in millionths of a US dollar, and tokens; whole numbers, so that sums are exact. */
export type Spending = { readonly microUsd: number; readonly tokens: number }

/** Something that may spend so much a day: a token, an address, the whole installation. */
export type Account = { readonly id: string; readonly ceiling: Partial<Spending> }

/** One day's spending (UTC) of each account. */
export type Ledger = {
  /**
   * Takes `most` from every account, or from none. What is reserved counts as spent until it is settled, so a process that
   * dies never makes room for more.
   */
  reserve(accounts: readonly Account[], most: Spending): Promise<Reservation | Short>
  /** Tells that a reservation will still be settled; at least every {@link LEASE_SECONDS}, until it is. */
  renew(reservation: Reservation): Promise<void>
  /** Puts what was really spent in place of what was reserved; both of the reservation's day. A second time does nothing. */
  settle(reservation: Reservation, spent: Spending): Promise<void>
  /** Spent and reserved today. */
  spent(accountId: string): Promise<Spending>
}
export type Reservation = {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly day: string
  readonly accounts: readonly string[]
  readonly most: Spending
}

/**
 * An account that has not so much left. `forNow`: what is missing is only put aside, and may come back, whichever process put it
 * there. What a process that is gone put aside is spent.
 */
export type Short = { readonly short: Account; readonly forNow: boolean }

/** Requests in a window of time. */
export type Limits = {
  /** Counts `points` for `key`; `retryAfterSeconds` where that is more than `limit` allows. What is refused is not counted. */
  take(key: string, limit: Limit, points?: number): Promise<{ readonly retryAfterSeconds?: number }>
}
export type Limit = { readonly points: number; readonly seconds: number }

/**
 * Answers under way, by the idempotency key of their request: each is made once, kept as lines as it comes, and read by
 * whoever asks again, here or from another process.
 */
export type RunStore = {
  /**
   * `mine`: nobody had this key; the caller makes the answer and calls `append`, at least every {@link LEASE_SECONDS}, until it
   * is `done`. `known`: it is made, or was. `other`: the key was used for another request (`fingerprint`).
   */
  claim(key: string, fingerprint: string): Promise<'mine' | 'known' | 'other'>
  /** Adds lines at the end. `done`: no more will follow. */
  append(key: string, lines: readonly string[], done: boolean): Promise<void>
  /** Lines from the one numbered `from` on. `dead`: not done, and whoever made it is gone. Undefined where nobody has the key. */
  read(key: string, from: number): Promise<RunPart | undefined>
  /** Forgets the answer; what is still added to it is lost. */
  remove(key: string): Promise<void>
}
export type RunPart = { readonly lines: readonly string[]; readonly state: 'running' | 'done' | 'dead' }

/** After so long without a sign of life, whoever makes an answer or has put money aside is taken to be gone. */
export const LEASE_SECONDS = 15
/** How long an answer is kept for whoever asks again. */
export const RUN_SECONDS = 24 * 60 * 60

/** How long a remembered look is kept. */
export const LOOK_SECONDS = 30 * 24 * 60 * 60

/** Photos that wait to be looked at, for {@link RUN_SECONDS} at most. A key has letters, digits and dashes only. */
export type Shelf = {
  put(key: string, photo: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  remove(key: string): Promise<void>
}

/** Work that one of the processes does once, and another does again where that one dies over it. */
export type Jobs = {
  /** A job that waits, or is being done, is not added again. An id has letters, digits and dashes only. */
  add(id: string): Promise<void>
  /** Does jobs, so many at once. One that rejects is tried again later, {@link MOST_TRIES} times in all. */
  work(does: (id: string, tries: number) => Promise<void>, atOnce: number): { stop(): Promise<void> }
}

/** Together with the pauses between them some two minutes: longer than a model in trouble is left alone. */
export const MOST_TRIES = 8
/** How long a job waits after its first try; doubled after each. */
export const FIRST_PAUSE_MS = 1000
