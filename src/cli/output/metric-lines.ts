import { METRIC_IDS } from '../../evaluate/metric-ids.ts'
import type { Messages } from '../../messages/messages.ts'

/** Every metric explained in a line: for --help and under the tables. */
export function metricLines({ say }: Messages): readonly string[] {
  const line = (name: string, about: string) => say('evaluate.metricLine', { name, about })
  const lineOf = (id: (typeof METRIC_IDS)[number] | 'any' | 'every' | 'spread') =>
    line(say(`evaluate.metric.name.${id}`), say(`evaluate.metric.about.${id}`))
  const agreement = line(say('evaluate.agreement', { profile: '…' }), say('evaluate.agreementAbout'))
  return [...METRIC_IDS.map(lineOf), agreement, ...(['any', 'every', 'spread'] as const).map(lineOf)]
}
