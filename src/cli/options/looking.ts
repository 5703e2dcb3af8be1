import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings'
import { EFFORTS, type Effort, LIMIT_IDS, type Limits } from '../../core/analysis/look.ts'
import { LOOK_COUNTS, type LookCount, TILING_MODES, type TilingMode } from '../../core/analysis/ports.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import { FAMILY_FACTS } from '../../vision/clients/model/families.ts'
import type { Family } from '../../wire/http.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { LOOK_OPTIONS } from '../../wording/en/seeing.ts'
import { choice, namedNumber, oneOf } from './values.ts'

export const MODEL_FAMILIES = Object.keys(FAMILY_FACTS) as readonly Family[]

/** Who looks: the reader on this machine, a model, or what was recorded of a look. */
export type ClientName = 'reader' | Family | Recording

export const RECORDED = 'recorded:'
type Recording = `${typeof RECORDED}${string}`
const CLIENTS = ['reader', ...MODEL_FAMILIES, `${RECORDED}<file>`] as const

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
  command: Command<A, O, G>,
) {
  return command
    .optionsGroup(cliWording.help.howToLook)
    .addOption(choice('--looks <number>', cliWording.analyze.looks, LOOK_COUNTS).default(1))
    .addOption(choice('--zoom <when>', cliWording.analyze.zoom, TILING_MODES).default('auto'))
    .addOption(choice('--effort <effort>', LOOK_OPTIONS.effort, EFFORTS).default('auto'))
    .addOption(new Option('--limit <name=number>', LOOK_OPTIONS.limit).argParser(addLimit))
    .option('--no-cache', LOOK_OPTIONS.noCache)
    .addOption(new Option('--again', LOOK_OPTIONS.again).conflicts('cache'))
}

/** The option that says who looks, with its values; `more` are those that a command knows besides. */
export function clientOption(about: string, ...more: readonly string[]) {
  return new Option('--client <client>', about).choices([...CLIENTS, ...more])
}

/** Reads who is to look. */
export function readClient<More extends string = never>(...more: readonly More[]) {
  const read = oneOf([...CLIENTS, ...more])
  return (written: string): ClientName | More => (isRecording(written) ? written : read(written))
}

export function isRecording(client: string): client is Recording {
  return client.startsWith(RECORDED) && client.length > RECORDED.length
}

/** "xyxy/1000", "yxyx/1000" or "xyxy/pixels". */
export function readFrame(written: string): CoordinateFrame {
  const [, order, pixels, digits] = /^(xyxy|yxyx)\/(?:(pixels)|(\d+(?:\.\d+)?))$/.exec(written) ?? []
  const max = Number(digits)
  if ((order !== 'xyxy' && order !== 'yxyx') || (!pixels && max <= 0)) {
    throw new InvalidArgumentError(cliWording.frameForm)
  }
  return { order, scale: pixels ? { kind: 'pixels' } : { kind: 'range', max } }
}

/** A frame as `readFrame` reads it. */
export function frameText({ order, scale }: CoordinateFrame): string {
  return `${order}/${scale.kind === 'pixels' ? 'pixels' : scale.max}`
}

const readLimit = namedNumber(LIMIT_IDS)

/** "tokens=50000": adds up with the limits given before. */
function addLimit(written: string, before: Limits = {}): Limits {
  const [limit, value] = readLimit(written)
  return { ...before, [limit]: value }
}
