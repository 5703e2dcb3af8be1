import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings'
import { FORMAT_IDS, type FormatId } from '../../exchange/formats.ts'
import type { Messages } from '../../messages/messages.ts'
import { listOf, oneOf, readFolder } from './values.ts'

/** Which files are written, and where. */
export type FileOptions = {
  readonly out?: string
  readonly format?: readonly FormatId[]
  /** Files that are there are written over. */
  readonly force?: true
  /** Files say who they are for. */
  readonly withPeople?: true
}

/** Adds the options that say which files are written. */
export function addFileOptions<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  messages: Messages,
  command: Command<A, O, G>,
) {
  const { say } = messages
  return command
    .addOption(outOption(messages))
    .addOption(
      new Option('--format <formats>', say('cli.option.format'))
        .choices(FORMAT_IDS)
        .argParser((written, before: readonly FormatId[] = []) => readFormats(messages, written, before)),
    )
    .option('--force', say('cli.option.force'))
    .option('--with-people', say('cli.option.withPeople'))
}

/** The option that names the folder to write to. */
export function outOption(messages: Messages, about = messages.say('cli.option.out')) {
  return new Option('--out <folder>', about).argParser((path) => readFolder(messages, path))
}

/** "html,png": adds up with the formats given before, each once. */
function readFormats(messages: Messages, written: string, before: readonly FormatId[]): readonly FormatId[] {
  const read = listOf(oneOf(messages, FORMAT_IDS))(written)
  if (read.length === 0) throw new InvalidArgumentError(messages.say('cli.write.formats'))
  return [...new Set([...before, ...read])]
}
