import { toCoco } from './coco.ts'
import { type ExportDocuments, newestOf } from './document.ts'
import { numbersAfter } from './numbers.ts'

type CocoSet = ReturnType<typeof toCoco>

/**
 * One COCO file for many documents, as data sets are trained and compared with. `before`: the same set as it was written last;
 * photos, names and items that it has keep their numbers, so that a set can grow.
 */
export function toCocoSet(documents: ExportDocuments, before?: CocoSet): CocoSet {
  const sets = documents.map(toCoco)
  const shaOf = new Map(before?.images.map(({ id, sha256 }) => [id, sha256]))
  const imageId = numbersAfter(before?.images.map(({ id, sha256 }) => [sha256, id]))
  const categoryId = numbersAfter(before?.categories.map(({ id, name }) => [name, id]))
  const annotationId = numbersAfter(
    before?.annotations.map(({ id, image_id, attributes }) => [
      itemKey(shaOf.get(image_id), attributes.item),
      id,
    ]),
  )
  const { info, licenses } = toCoco(newestOf(documents))
  return {
    info,
    licenses,
    images: sets.flatMap(({ images }) => images.map((image) => ({ ...image, id: imageId(image.sha256) }))),
    categories: eachOnce(
      sets.flatMap(({ categories }) => categories.map((each) => ({ ...each, id: categoryId(each.name) }))),
    ),
    annotations: sets.flatMap(({ images, categories, annotations }) => {
      const nameOf = new Map(categories.map(({ id, name }) => [id, name]))
      const photoOf = new Map(images.map(({ id, sha256 }) => [id, sha256]))
      return annotations.map((annotation) => {
        const sha256 = photoOf.get(annotation.image_id) ?? ''
        return {
          ...annotation,
          id: annotationId(itemKey(sha256, annotation.attributes.item)),
          image_id: imageId(sha256),
          category_id: categoryId(nameOf.get(annotation.category_id) ?? ''),
        }
      })
    }),
  }
}

function itemKey(sha256: string | undefined, item: string): string {
  return `${sha256} ${item}`
}

function eachOnce<T extends { readonly id: number }>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [each.id, each])).values()].sort((one, other) => one.id - other.id)
}
