import type { Detection } from '../fusion/detection.ts'
import type { Edit } from '../fusion/edit.ts'
import { type FoodItem, photosWith } from '../fusion/food-item.ts'
import type { PhotoId } from '../terms/ids.ts'
import type { Analysis, Look, PhotoFacts } from './document.ts'

type Parted = Pick<Analysis, 'photos' | 'looks' | 'sightings' | 'edits'>

/** What was seen and put right in one of the photos. */
type PhotoAnalysis = Omit<Parted, 'photos'> & { readonly photo: PhotoFacts }

export function photoOfLook({ photos }: Pick<Analysis, 'photos'>, { photo }: Pick<Look, 'photo'>): PhotoId {
  return photo ?? photos[0].sha256
}

/** The analysis photo by photo, in their order. */
export function analysesByPhoto(analysis: Parted): readonly PhotoAnalysis[] {
  const photoOf = photosWithin(analysis)
  return analysis.photos.map((photo) => ({
    photo,
    looks: analysis.looks.filter((look) => photoOfLook(analysis, look) === photo.sha256),
    sightings: analysis.sightings.filter((sighting) => photoOf.sighting(sighting) === photo.sha256),
    edits: analysis.edits.filter((edit) => photoOf.edit(edit) === photo.sha256),
  }))
}

/** As if the photo had never been there; the only one stays. */
export function withoutPhoto(analysis: Analysis, gone: PhotoId): Analysis {
  const [first, ...others] = analysis.photos.filter(({ sha256 }) => sha256 !== gone)
  if (!first) return analysis
  const photoOf = photosWithin({ ...analysis, edits: [...analysis.edits, ...analysis.undone] })
  const goneLooks = analysis.looks.filter((look) => photoOfLook(analysis, look) === gone).map(({ id }) => id)
  return {
    ...analysis,
    photos: [first, ...others],
    looks: analysis.looks.filter(({ id }) => !goneLooks.includes(id)),
    sightings: analysis.sightings.filter((sighting) => photoOf.sighting(sighting) !== gone),
    rejected: analysis.rejected.filter(({ lookId }) => !goneLooks.includes(lookId)),
    edits: analysis.edits.filter((edit) => photoOf.edit(edit) !== gone),
    undone: analysis.undone.filter((edit) => photoOf.edit(edit) !== gone),
  }
}

/** Which photo a sighting or an edit belongs to. An edit belongs where its item is. */
function photosWithin(analysis: Parted) {
  const [{ sha256: first }] = analysis.photos
  const byLook = new Map(analysis.looks.map((look) => [look.id, photoOfLook(analysis, look)]))
  const sighting = ({ lookId }: Detection): PhotoId => byLook.get(lookId ?? '') ?? first
  const byItem = new Map(analysis.sightings.map((each) => [each.id, sighting(each)]))
  for (const edit of analysis.edits) {
    if (edit.type === 'add') byItem.set(edit.itemId, edit.photo ?? first)
    if (edit.type !== 'split') continue
    const whole = byItem.get(edit.itemId) ?? first
    for (const part of edit.parts) byItem.set(part.itemId, byItem.get(part.itemId) ?? whole)
  }
  return { sighting, edit: ({ itemId }: Edit): PhotoId => byItem.get(itemId) ?? first }
}

/** The numbers of the photos that show it, from 1. Empty where there is only one photo. */
export function photoNumbers(
  item: FoodItem,
  { photos }: { readonly photos: readonly PhotoFacts[] },
): readonly number[] {
  const showing = photosWith(item)
  return photos.flatMap(({ sha256 }, index) => (showing.includes(sha256) ? [index + 1] : []))
}
