const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const DCTERMS = 'http://purl.org/dc/terms/'

const linked = (id: string) => ({ '@id': id, '@type': '@id' })
const named = (id: string) => ({ '@id': id, '@type': '@vocab' })
const typed = (id: string, type: string) => ({
  '@id': id,
  '@type': `http://www.w3.org/2001/XMLSchema#${type}`,
})

/**
 * The terms of http://www.w3.org/ns/anno.jsonld that our collections use, written down by hand from the Web Annotation
 * Vocabulary. No more than these, so a term that is not among them falls out and a test notices.
 */
export const ANNOTATION_TERMS = {
  '@context': {
    schema: 'http://schema.org/',
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    FragmentSelector: `${OA}FragmentSelector`,
    SvgSelector: `${OA}SvgSelector`,
    Image: 'http://purl.org/dc/dcmitype/StillImage',
    Software: `${AS}Application`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    tagging: `${OA}tagging`,
    assessing: `${OA}assessing`,
    describing: `${OA}describing`,
    body: linked(`${OA}hasBody`),
    target: linked(`${OA}hasTarget`),
    source: linked(`${OA}hasSource`),
    selector: linked(`${OA}hasSelector`),
    generator: linked(`${AS}generator`),
    conformsTo: linked(`${DCTERMS}conformsTo`),
    partOf: linked(`${AS}partOf`),
    first: linked(`${AS}first`),
    items: { ...linked(`${AS}items`), '@container': '@list' },
    motivation: named(`${OA}motivatedBy`),
    purpose: named(`${OA}hasPurpose`),
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    created: typed(`${DCTERMS}created`, 'dateTime'),
    total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
    startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
  },
}
