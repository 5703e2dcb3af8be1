import type { Sample } from '../core/analysis/ports.ts'
import type { Messages } from './messages.ts'

/** The samples with their titles in the reader's language, where they are ours. Their photos are called so too. */
export function titledSamples({ say, has }: Messages, samples: readonly Sample[]): readonly Sample[] {
  return samples.map((sample) => {
    const key = `app.sample.${sample.id}` as const
    return has(key) ? { ...sample, title: say(key) } : sample
  })
}
