import jsonld from 'jsonld'
import type { JsonLd, RemoteDocument } from 'jsonld/jsonld-spec'
import { describe, expect, it } from 'vitest'
import { ANNOTATION_CONTEXT, toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import { ANNOTATION_TERMS } from '../support/annotation-context.ts'
import { documentOf, judgedDocument } from '../support/export-document.ts'
import { ANYONE } from '../support/people.ts'
import { row } from '../support/rows.ts'

const OA = 'http://www.w3.org/ns/oa#'
const BASE = 'https://example.org/files/'

async function documentLoader(url: string): Promise<RemoteDocument> {
  if (url !== ANNOTATION_CONTEXT) throw new Error(`It asks for ${url}`)
  return { documentUrl: url, document: ANNOTATION_TERMS as unknown as JsonLd }
}

type Node = { readonly [key: string]: unknown }

/** All there is once every term was looked up; safe mode fails where one is not defined. */
async function flattened(json: object): Promise<readonly Node[]> {
  const options = { documentLoader, base: BASE, safe: true }
  const expanded = await jsonld.expand(json as jsonld.JsonLdDocument, options)
  return (await jsonld.flatten(expanded, undefined, options)) as unknown as readonly Node[]
}

const ofType = (nodes: readonly Node[], type: string) =>
  nodes.filter((node) => (node['@type'] as string[] | undefined)?.includes(type))

describe('a collection of Web Annotations', () => {
  const people = [{ ...ANYONE, id: 'ben', name: 'Ben', allergies: ['milk'] as const }]
  const collection = toWebAnnotations(judgedDocument(['butter', 'apple'], people, { named: true }))

  it('should use no term that the context does not define', async () => {
    const nodes = await flattened(collection)
    expect(ofType(nodes, `${OA}Annotation`)).toHaveLength(2)
    expect(ofType(nodes, 'http://www.w3.org/ns/activitystreams#OrderedCollection')).toHaveLength(1)
  })

  it('should fail that where a term is not defined', async () => {
    await expect(flattened({ ...collection, verdict: 'avoid' })).rejects.toThrow(/Safe mode/)
  })

  it('should give each annotation a body and a target on the photo beside the file', async () => {
    const nodes = await flattened(collection)
    for (const annotation of ofType(nodes, `${OA}Annotation`)) {
      expect(annotation[`${OA}hasBody`]).not.toHaveLength(0)
      expect(annotation[`${OA}hasTarget`]).toHaveLength(1)
      expect(annotation[`${OA}motivatedBy`]).toContainEqual({ '@id': `${OA}tagging` })
    }
    for (const target of ofType(nodes, `${OA}SpecificResource`))
      expect(target[`${OA}hasSource`]).toEqual([{ '@id': `${BASE}lunch.jpg` }])
  })

  it('should say the name, the verdict of each person, and why', () => {
    const [butter] = collection.first.items
    const said = butter?.body.map(({ purpose, value }) => `${purpose}: ${value}`)
    expect(said?.[0]).toBe('tagging: butter')
    expect(said?.[1]).toMatch(/^assessing: Ben: Avoid\. Contains milk\./)
    expect(said?.some((each) => /^describing: .*saturated fat/.test(each))).toBe(true)
  })

  it('should name no photo that could be taken for an address of another kind', async () => {
    const name = 'https: a/b?c#d é.jpg'
    const { first } = toWebAnnotations(
      documentOf([row()], {
        analysis: {
          ...judgedDocument([]).analysis,
          photos: [{ name, sha256: 'd'.repeat(64), width: 4, height: 3 }],
        },
      }),
    )
    expect(new URL(first.items[0]?.target.source.id ?? '', BASE).href).toMatch(
      /^https:\/\/example\.org\/files\/https%3A/,
    )
  })
})
