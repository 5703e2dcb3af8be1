/**
 * Opens our files with what others read them with: COCO with pycocotools, web annotations with the context that W3C publishes. Needs
 * Python and the network, so it is no part of the tests. `--context FILE`: the context, where it was fetched by other means.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import jsonld from 'jsonld'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CLI = join(ROOT, 'dist/node/dishlight.js')
const SAMPLES = ['fridge', 'plate', 'chalkboard'].map((name) =>
  join(ROOT, `public/samples/${name}.report.json`),
)
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const OA = 'http://www.w3.org/ns/oa#'

/** Every item has a name, and its outline drawn as a mask is as large as it says, but for its edges. */
const READ_COCO = `
import sys
from importlib.metadata import version
from pycocotools.coco import COCO
coco = COCO(sys.argv[1])
drawn = 0
for image in coco.getImgIds():
    for item in coco.loadAnns(coco.getAnnIds(imgIds=[image])):
        assert coco.loadCats(item['category_id'])[0]['name']
        if not item['segmentation']: continue
        mask = coco.annToMask(item)
        assert abs(int(mask.sum()) - item['area']) <= 2 * (item['bbox'][2] + item['bbox'][3]) + 4, item['id']
        drawn += 1
print(f"{len(coco.imgs)} photos, {len(coco.anns)} items, {len(coco.cats)} names, {drawn} outlines drawn, with pycocotools {version('pycocotools')}")
`

const { values } = parseArgs({ options: { context: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'dishlight-formats-'))
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

try {
  // The samples are each for somebody else, and one data set is for the same people throughout.
  const whom = ['--condition', 'high-cholesterol']
  run(process.execPath, CLI, 'export', ...SAMPLES, ...whom, '--format', 'coco,w3c', '--out', folder)
  await tell('COCO', () => cocoWithPeer(join(folder, 'dataset.coco.json')))
  await tell('Web annotations', () => annotationsByContext(join(folder, 'dataset.w3c.json')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function tell(name, attempt) {
  try {
    console.log(`${name}: ${await attempt()}`)
  } catch (error) {
    process.exitCode = 1
    console.log(`${name}: ${error.stderr || error.message}`)
  }
}

/** Reads it, asks for each photo's items, and draws every outline as a mask. */
function cocoWithPeer(file) {
  const python = join(folder, 'venv/bin/python')
  run('python3', '-m', 'venv', join(folder, 'venv'))
  run(python, '-m', 'pip', 'install', '--quiet', 'pycocotools')
  return run(python, '-c', READ_COCO, file).trim().split('\n').at(-1)
}

/** Looks every term up in the published context; safe mode fails where one is not defined. */
async function annotationsByContext(file) {
  const document =
    values.context === undefined ? await fetched() : JSON.parse(readFileSync(values.context, 'utf8'))
  const documentLoader = async (url) => {
    if (url !== CONTEXT) throw new Error(`It asks for ${url}`)
    return { documentUrl: url, document }
  }
  const options = { documentLoader, base: 'https://example.org/files/', safe: true }
  const collection = JSON.parse(readFileSync(file, 'utf8'))
  const nodes = await jsonld.flatten(await jsonld.expand(collection, options), undefined, options)
  const annotations = nodes.filter((node) => node['@type']?.includes(`${OA}Annotation`))
  if (annotations.length !== collection.total)
    throw new Error(`${annotations.length} of ${collection.total} annotations`)
  const reasons = nodes.flatMap((node) => [
    ...(node[`${OA}motivatedBy`] ?? []),
    ...(node[`${OA}hasPurpose`] ?? []),
  ])
  const strange = reasons.find(({ '@id': id }) => !id.startsWith(OA))
  if (strange) throw new Error(`The context does not know ${strange['@id']}`)
  const from = values.context ?? CONTEXT
  return `${annotations.length} annotations, ${nodes.length} nodes, no term that the context does not define (${from})`
}

async function fetched() {
  const answer = await fetch(CONTEXT, { headers: { Accept: 'application/ld+json' } }).catch(() => undefined)
  if (!answer?.ok)
    throw new Error(`not tried: ${CONTEXT} cannot be fetched. Name a copy with --context FILE.`)
  return answer.json()
}
