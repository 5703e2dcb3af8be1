import { nearNames } from '../core/text/near-names.ts'
import type { Sentence } from '../messages/messages.ts'
import type { Environment } from './setting-values.ts'

/** How alike a name must be to one of ours to be a slip of the keys: HOSTNAME, which many machines have, is no HOST. */
const SLIP = 0.8
/** Settings of Ollama itself. */
const OF_OTHERS = ['OLLAMA_MODELS', 'OLLAMA_HOST']
/** What has no effect without another setting. */
const NEEDED = [
  { settings: ['COMPATIBLE_MODEL', 'COMPATIBLE_API_KEY'], needs: 'COMPATIBLE_BASE_URL' },
  { settings: ['LOOKUP_CONTACT', 'OFF_BASE_URL', 'FDC_API_KEY', 'FDC_BASE_URL'], needs: 'LOOKUP=on' },
]

/** The same environment, which notes in `asked` what it is asked for: these are the settings there are. */
export function noting(set: Environment, asked: Set<string>): Environment {
  return new Proxy(set, {
    get(target, name: string) {
      asked.add(name)
      return target[name]
    },
  })
}

/** What was set and changes nothing, one sentence each: names that were probably meant to be ours, and what waits for another. */
export function unusedSettings(set: Environment, known: ReadonlySet<string>): readonly Sentence[] {
  const slips = Object.keys(set).flatMap((name): Sentence[] => {
    if (known.has(name) || OF_OTHERS.includes(name)) return []
    const [near] = nearNames(name.replace(/^DISHLIGHT_/i, ''), [...known], SLIP)
    return near === undefined ? [] : [(messages) => messages.say('server.setting.slip', { name, near })]
  })
  const idle = NEEDED.flatMap(({ settings, needs }): Sentence[] => {
    const waiting = settings.filter((name) => set[name] !== undefined)
    if (waiting.length === 0 || isSet(set, needs)) return []
    return [({ say, list }) => say('server.setting.idle', { settings: list(waiting), needs })]
  })
  return [...slips, ...idle]
}

function isSet(set: Environment, needs: string): boolean {
  const [name = '', value] = needs.split('=')
  return value === undefined ? set[name] !== undefined : set[name]?.toLowerCase() === value
}
