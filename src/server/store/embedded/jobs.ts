import { FIRST_PAUSE_MS, type Jobs, LEASE_SECONDS, MOST_TRIES, RUN_SECONDS } from '../store.ts'
import { whereItAnswers } from '../where-it-answers.ts'
import type { Records } from './records.ts'

/** `due`: when it may be begun, ms since 1970. A job that is being done is due again once its process is taken to be gone. */
type Job = { readonly tries: number; readonly due: number }

const POLL_MS = 250
const RENEW_MS = (LEASE_SECONDS * 1000) / 3

/** A record for each job that is not done. */
export function embeddedJobs(records: Records, now: () => number): Jobs & { close(): void } {
  const workers = new Set<NodeJS.Timeout>()
  const put = (id: string, job: Job) => records.put<Job>('job', id, job, RUN_SECONDS)
  const lease = () => now() + LEASE_SECONDS * 1000

  const takeOne = () =>
    records.change(() => {
      const found = records.list<Job>('job').find(([, { due }]) => due <= now())
      if (!found) return undefined
      const [id, { tries }] = found
      put(id, { tries, due: lease() })
      return { id, tries }
    })

  const finish = (id: string, tries: number, done: boolean) =>
    records.change(() => {
      if (done || tries + 1 >= MOST_TRIES) records.remove('job', id)
      else put(id, { tries: tries + 1, due: now() + FIRST_PAUSE_MS * 2 ** tries })
    })

  return {
    add: (id) =>
      records.change(() => {
        if (records.get('job', id) === undefined) put(id, { tries: 0, due: now() })
      }),
    work(does, atOnce) {
      const active = new Set<Promise<void>>()
      let stopped = false
      async function doOne({ id, tries }: { readonly id: string; readonly tries: number }) {
        const renew = () => void whereItAnswers(() => records.change(() => put(id, { tries, due: lease() })))
        const renewing = setInterval(renew, RENEW_MS)
        const done = await does(id, tries).then(
          () => true,
          () => false,
        )
        clearInterval(renewing)
        await whereItAnswers(() => finish(id, tries, done))
      }
      async function fill() {
        while (active.size < atOnce) {
          const job = await whereItAnswers(takeOne)
          if (!job) return
          const work = doOne(job).finally(() => {
            active.delete(work)
            if (!stopped) void fill()
          })
          active.add(work)
        }
      }
      const polling = setInterval(() => void fill(), POLL_MS).unref()
      workers.add(polling)
      return {
        async stop() {
          stopped = true
          clearInterval(polling)
          await Promise.all(active)
        },
      }
    },
    close() {
      for (const polling of workers) clearInterval(polling)
    },
  }
}
