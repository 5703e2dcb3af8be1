import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings'
import { EFFORTS, type Effort, LIMIT_IDS, type Limits } from '../../core/analysis/look.ts'
import { LOOK_COUNTS, type LookCount, TILING_MODES, type TilingMode } from '../../core/analysis/ports.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import type { Messages } from '../../messages/messages.ts'
import { FAMILY_FACTS } from '../../vision/clients/model/families.ts'
import type { Family } from '../../wire/http.ts'
import { choice, namedNumber, oneOf } from './values.ts'

export const MODEL_FAMILIES = Object.keys(FAMILY_FACTS) as readonly Family[]

/** Who looks: the reader or the detector on this machine, a model, or what was recorded of a look. */
export type ClientName = 'reader' | 'detector' | Family | Recording

export const RECORDED = 'recorded:'
type Recording = `${typeof RECORDED}${string}`
const CLIENTS = ['reader', 'detector', ...MODEL_FAMILIES] as const

/** How a model is to look at each photo. */
export type LookPlan = {
  readonly looks: LookCount
  readonly zoom: TilingMode
  readonly effort: Effort
  readonly limit?: Limits
  /** Whether to answer from memory, and to remember. */
  readonly cache: boolean
  /** Look anew, and say what is different. */
  readonly again?: true
}

/** Adds the options that say how a model is to look. */
export function addLookOptions<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  messages: Messages,
  command: Command<A, O, G>,
) {
  const { say } = messages
  return command
    .optionsGroup(say('cli.help.howToLook'))
    .addOption(choice(messages, '--looks <number>', say('cli.option.looks'), LOOK_COUNTS).default(1))
    .addOption(choice(messages, '--zoom <when>', say('cli.option.zoom'), TILING_MODES).default('auto'))
    .addOption(choice(messages, '--effort <effort>', say('cli.option.effort'), EFFORTS).default('auto'))
    .addOption(
      new Option('--limit <name=number>', say('cli.option.limit')).argParser((written, before: Limits = {}) =>
        addLimit(messages, written, before),
      ),
    )
    .option('--no-cache', say('cli.option.noCache'))
    .addOption(new Option('--again', say('cli.option.again')).conflicts('cache'))
}

/** The option that says who looks, with its values; `more` are those that a command knows besides. */
export function clientOption(messages: Messages, about: string, ...more: readonly string[]) {
  return new Option('--client <client>', about).choices([...CLIENTS, recordedFile(messages), ...more])
}

/** Reads who is to look. */
export function readClient<More extends string = never>(messages: Messages, ...more: readonly More[]) {
  const read = oneOf(messages, [...CLIENTS, recordedFile(messages), ...more])
  return (written: string): ClientName | More => (isRecording(written) ? written : read(written))
}

/** How a recording is named: "recorded:<file>". */
export function recordedFile({ say }: Messages): Recording {
  return `${RECORDED}<${say('cli.help.placeholder.file')}>`
}

export function isRecording(client: string): client is Recording {
  return client.startsWith(RECORDED) && client.length > RECORDED.length
}

/** "xyxy/1000", "yxyx/1000" or "xyxy/pixels". */
export function readFrame({ say }: Messages, written: string): CoordinateFrame {
  const [, order, pixels, digits] = /^(xyxy|yxyx)\/(?:(pixels)|(\d+(?:\.\d+)?))$/.exec(written) ?? []
  const max = Number(digits)
  if ((order !== 'xyxy' && order !== 'yxyx') || (!pixels && max <= 0)) {
    throw new InvalidArgumentError(say('cli.write.frame'))
  }
  return { order, scale: pixels ? { kind: 'pixels' } : { kind: 'range', max } }
}

/** A frame as `readFrame` reads it. */
export function frameText({ order, scale }: CoordinateFrame): string {
  return `${order}/${scale.kind === 'pixels' ? 'pixels' : scale.max}`
}

/** "tokens=50000": adds up with the limits given before. */
function addLimit(messages: Messages, written: string, before: Limits): Limits {
  const [limit, value] = namedNumber(messages, LIMIT_IDS)(written)
  return { ...before, [limit]: value }
}
