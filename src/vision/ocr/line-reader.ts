import type { InferenceSession } from 'onnxruntime-web'
import { type Alphabet, type Ort, type RgbImage, WEIGHTS } from './nets.ts'
import { charactersOf, type Recognition, recognise } from './recogniser.ts'

/** Reads single lines of writing, cut out and level. */
export type LineReader = {
  /** How many lines it reads at a time. */
  readonly lanes: number
  read(alphabet: Alphabet, line: RgbImage): Promise<Recognition>
  close(): Promise<void>
}

/** Reads in this very thread; `load` brings a file of {@link WEIGHTS}, the first time a line needs it. */
export function openLineReader(ort: Ort, load: (file: string) => Promise<Uint8Array>): LineReader {
  const recognisers = new Map<Alphabet, Promise<Recogniser>>()
  const recogniserOf = (alphabet: Alphabet) => {
    const known = recognisers.get(alphabet) ?? openRecogniser(alphabet)
    recognisers.set(alphabet, known)
    return known
  }
  const openRecogniser = async (alphabet: Alphabet): Promise<Recogniser> => {
    const { net, dictionary } = WEIGHTS[alphabet]
    const [weights, characters] = await Promise.all([load(net), load(dictionary)])
    return {
      session: await ort.InferenceSession.create(weights),
      characters: charactersOf(new TextDecoder().decode(characters)),
    }
  }
  return {
    lanes: 1,
    async read(alphabet, line) {
      const { session, characters } = await recogniserOf(alphabet)
      return recognise(ort, session, characters, line)
    },
    async close() {
      const opened = await Promise.all(recognisers.values())
      await Promise.all(opened.map(({ session }) => session.release()))
    },
  }
}

type Recogniser = { readonly session: InferenceSession; readonly characters: readonly string[] }
