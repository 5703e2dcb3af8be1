import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'

type Environment = Readonly<Record<string, string | undefined>>

/** Where our data belongs, by the XDG Base Directory specification: data, since a cache may be emptied any time. */
export function dataFolder(env: Environment): string {
  const given = env.XDG_DATA_HOME
  return join(given?.startsWith('/') ? given : join(homedir(), '.local/share'), 'dishlight')
}

/** Where fetched models are kept. */
export function modelsFolder(env: Environment): string {
  return join(dataFolder(env), 'models')
}

const aboutSchema = z.object({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.number(),
  /** The address or file it is from. */
  from: z.string(),
})
type About = z.infer<typeof aboutSchema>

/** A model that was fetched, checked and kept. */
export type InstalledModel = About & { readonly id: string; readonly path: string }

const ABOUT = 'about.json'
const ENDING = '.onnx'

/** The model of this id; undefined if there is none, or what there is of it is not whole. */
export async function installedModel(folder: string, id: string): Promise<InstalledModel | undefined> {
  const text = await readFile(join(folder, id, ABOUT), 'utf8').catch(() => '')
  const about = z.safeParse(aboutSchema, parseJson(text))
  if (!about.success) return undefined
  const path = join(folder, id, `${about.data.sha256}${ENDING}`)
  const facts = await stat(path).catch(() => undefined)
  return facts?.size === about.data.bytes ? { ...about.data, id, path } : undefined
}

/** Puts a checked file in its place; one that was there before goes. */
export async function keepModel(
  folder: string,
  id: string,
  part: string,
  about: About,
): Promise<InstalledModel> {
  const own = join(folder, id)
  const path = join(own, `${about.sha256}${ENDING}`)
  await rename(part, path)
  await writeFile(`${part}.json`, JSON.stringify(about))
  await rename(`${part}.json`, join(own, ABOUT))
  for (const file of await readdir(own)) {
    if (file.endsWith(ENDING) && file !== `${about.sha256}${ENDING}`)
      await rm(join(own, file), { force: true })
  }
  return { ...about, id, path }
}

/** Whether there was anything to remove. */
export async function removeModel(folder: string, id: string): Promise<boolean> {
  const was = await stat(join(folder, id)).catch(() => undefined)
  await rm(join(folder, id), { recursive: true, force: true })
  return was !== undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
