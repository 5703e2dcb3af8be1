import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { nearNames, SURELY_MEANT } from '../../core/text/near-names.ts'
import type { SceneSizes } from '../../evaluate/scenes.ts'
import type { Messages } from '../../messages/messages.ts'

/** Reads one of the values known. Where it is none, the error names those near it, or else all. */
export function oneOf<T extends string | number>(messages: Messages, known: readonly T[]) {
  return (written: string): T => {
    const value = known.find((each) => String(each) === written)
    if (value !== undefined) return value
    throw new InvalidArgumentError(adviceOn(messages, written, known.map(String)))
  }
}

/** A name this like to what was written is a slip of the keys, 0–1. One less like may be a guess too far. */
const SLIP = 0.75
/** So few names are listed beside a guess. */
const FEW = 12

/** What to write instead of a name that is none: those near it, and all where none is near, or where there are few to choose from. */
export function adviceOn(
  { say, list, sentences }: Messages,
  written: string,
  names: readonly string[],
): string {
  const near = nearNames(written, names, SURELY_MEANT)
  const isSlip = nearNames(written, names, SLIP).length > 0
  const all = near.length === 0 || (!isSlip && names.length <= FEW)
  return sentences([
    near.length > 0 ? say('cli.write.near', { names: list(near, 'or') }) : '',
    all ? say('cli.write.oneOf', { names: list(names, 'none') }) : '',
  ])
}

/** Reads an option that can be given several times: its values add up. */
export function several<T>(read: (written: string) => T) {
  return (written: string, before: readonly T[] = []): readonly T[] => [...before, read(written)]
}

/** Reads values with commas between them. */
export function listOf<T>(read: (written: string) => T) {
  return (written: string): readonly T[] => written.split(',').map((one) => read(one.trim()))
}

/** Reads a number that fits; where it does not, the error says what does. */
export function numberThat(fits: (value: number) => boolean, advice: string) {
  return (written: string): number => {
    const value = written.trim() === '' ? Number.NaN : Number(written)
    if (Number.isFinite(value) && fits(value)) return value
    throw new InvalidArgumentError(advice)
  }
}

/** Reads "name=number": a level from 0 to the highest, where a name has levels, or a number above 0. */
export function namedNumber<T extends string>(
  messages: Messages,
  names: readonly T[],
  highestLevel: (name: T) => number | undefined = () => undefined,
) {
  return (written: string): readonly [T, number] => {
    const [start = '', digits = ''] = written.split('=')
    const name = oneOf(messages, names)(start.trim())
    const highest = highestLevel(name)
    const read =
      highest === undefined
        ? numberThat((value) => value > 0 && value < 1e9, messages.say('cli.write.above0', { name }))
        : numberThat(
            (value) => value >= 0 && value <= highest,
            messages.say('cli.write.level', { name, highest }),
          )
    return [name, read(digits)]
  }
}

/** An option whose value is one of those known, which its help lists. */
export function choice<Flags extends string, T extends string | number>(
  messages: Messages,
  flags: Flags,
  about: string,
  known: readonly T[],
) {
  return new Option(flags, about).choices(known.map(String)).argParser(oneOf(messages, known))
}

/** The same, for an option that can be given several times. */
export function choices<Flags extends string, T extends string>(
  messages: Messages,
  flags: Flags,
  about: string,
  known: readonly T[],
) {
  return new Option(flags, about).choices(known).argParser(several(oneOf(messages, known)))
}

/** Grams eaten of a food. */
export function readGrams({ say }: Messages) {
  return numberThat((grams) => grams > 0 && grams <= 100_000, say('cli.write.grams'))
}

/** So many scenes or runs take hours; more are a slip of the pen. */
const MOST_COUNTED = 10_000

/** A whole number that is not below `least`. */
export function countFrom({ say }: Messages, least: number) {
  const fits = (count: number) => Number.isInteger(count) && count >= least && count <= MOST_COUNTED
  return numberThat(fits, say('cli.write.count', { least, most: MOST_COUNTED }))
}

/** "3-40": things in the smallest and the largest scene. */
export function readSizes({ say }: Messages, written: string): SceneSizes {
  const [, fewest, most] = /^(\d{1,3})-(\d{1,3})$/.exec(written.trim())?.map(Number) ?? []
  if (fewest && most && fewest <= most) return { fewest, most }
  throw new InvalidArgumentError(say('cli.write.sizes'))
}

/** Where a server is. */
export function readAddress({ say }: Messages, written: string): string {
  if (URL.canParse(written) && /^https?:/i.test(written)) return written
  throw new InvalidArgumentError(say('cli.write.address'))
}

/** Letters, a colon and no file of that name: meant as an address, whatever it begins with. One letter is a disk. */
const LIKE_AN_ADDRESS = /^[a-z][a-z0-9+.-]+:/i

/** Meant as an address on the web. */
export function isAddress(written: string): boolean {
  return LIKE_AN_ADDRESS.test(written) || /^\/\/[^/]/.test(written)
}

/** Where a copy is: an address, or a file that is there. */
export function readCopy(messages: Messages, written: string): string {
  const { say } = messages
  const facts = statSync(written, { throwIfNoEntry: false })
  if (facts?.isDirectory()) throw new InvalidArgumentError(say('cli.write.isFolder'))
  if (facts) return written
  if (!isAddress(written)) throw new InvalidArgumentError(say('cli.write.noSuchFile'))
  if (URL.canParse(written) && /^https?:\/\//i.test(written)) return written
  throw new InvalidArgumentError(say('cli.write.copy'))
}

/** Where a file is to be saved later: it can be, as far as can be told now. */
export function readWritable({ say }: Messages, path: string): string {
  if (isFolder(path)) throw new InvalidArgumentError(say('cli.write.isFolder'))
  if (mayWrite(existsSync(path) ? path : dirname(path))) return path
  throw new InvalidArgumentError(say('cli.write.report'))
}

/** A folder to write to, which is made where it is missing. */
export function readFolder({ say }: Messages, path: string): string {
  let there = path
  while (!existsSync(there)) there = dirname(there)
  if (!isFolder(there)) throw new InvalidArgumentError(say('cli.write.isFile', { path: there }))
  if (mayWrite(there)) return path
  throw new InvalidArgumentError(say('cli.write.report'))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
