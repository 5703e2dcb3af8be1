import './sheet.css'
import '../../viewer/picture/numbered-photo.css'
import { useMemo } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import type { Row } from '../../core/analysis/row.ts'
import { footWords } from '../../handout/foot-words.ts'
import { type Handout, type HandoutItem, numbersOf } from '../../handout/handout.ts'
import { useMessages } from '../../messages/react.tsx'
import { publisherWords } from '../../messages/rules-page.ts'
import { AskMark, DotMark } from '../../viewer/dot-mark.tsx'
import { inPhotosWords } from '../../viewer/list/item-row.tsx'
import { partOf, toDots } from '../../viewer/painter/dots.ts'
import { NumberedPhoto } from '../../viewer/picture/numbered-photo.tsx'
import { useAppState } from '../app-context.tsx'
import { useImageUrl } from '../browser-hooks.ts'

/** The parts of paper: what is printed of the screen, and of a hand-out. */

type PhotosProps = {
  readonly photos: readonly Photo[]
  /** What is marked in them: those of the hand-out alone. */
  readonly rows: readonly Row[]
  readonly handout: Handout
}

export function SheetPhotos({ photos, rows, handout }: PhotosProps) {
  const { say } = useMessages()
  const numbers = useMemo(() => numbersOf(handout), [handout])
  return photos.map((photo, i) => (
    <figure key={photo.sha256} className="sheet-photo">
      <SheetPhoto photo={photo} rows={rows} numbers={numbers} />
      <figcaption>
        {photos.length > 1 ? say('handout.photo.captionOf', { number: i + 1 }) : say('handout.photo.caption')}
      </figcaption>
    </figure>
  ))
}

type SheetPhotoProps = {
  readonly photo: Photo
  readonly rows: readonly Row[]
  readonly numbers: ReadonlyMap<string, number>
}

function SheetPhoto({ photo, rows, numbers }: SheetPhotoProps) {
  const { say } = useMessages()
  const url = useImageUrl(photo.original)
  const palette = useAppState((state) => state.settings.palette)
  const { width, height } = photo.original
  const size = useMemo(() => ({ width, height }), [width, height])
  const dots = useMemo(
    () => toDots(rows, photo.sha256).filter(({ id }) => numbers.has(id)),
    [rows, photo.sha256, numbers],
  )
  return (
    <NumberedPhoto
      url={url}
      alt={say('handout.photo.alt')}
      photo={size}
      dots={dots}
      numbers={numbers}
      palette={palette}
    />
  )
}

/** Every item under what to do with it. Headings are repeated on each page, and no line is cut. */
export function SheetList({ handout }: { readonly handout: Handout }) {
  const { say } = useMessages()
  const { columns, groups } = handout
  const across = 3 + columns.length
  return (
    <table className="sheet-list">
      <thead>
        <tr>
          <th scope="col" className="sheet-number">
            {say('handout.number')}
          </th>
          <th scope="col">{say('handout.item')}</th>
          <th scope="col" className="sheet-why">
            {say('handout.why')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="sheet-figure">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ dot, heading, items }) => (
        <tbody key={dot}>
          <tr className="sheet-group">
            <th colSpan={across} scope="colgroup">
              <span className="sheet-heading" data-dot={dot}>
                <DotMark dot={dot} size={20} /> {heading}
              </span>
            </th>
          </tr>
          {items.map((item) => (
            <SheetLine key={item.id} item={item} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function SheetLine({ item }: { readonly item: HandoutItem }) {
  const messages = useMessages()
  const { number, name, count, price, photos, assessments, notes, figures } = item
  return (
    <tr className="sheet-line">
      <td className="sheet-number">{number}</td>
      <th scope="row">
        {name} {count > 1 && messages.say('handout.count', { count })}
        {price && <span className="sheet-aside"> {price}</span>}
        {photos.length > 0 && <span className="sheet-aside"> {inPhotosWords(messages, photos)}</span>}
        {assessments.length > 1 && (
          <span className="sheet-marks">
            {assessments.map((assessment) => (
              <DotMark key={assessment.profileId} {...partOf(assessment)} size={16} />
            ))}
          </span>
        )}
      </th>
      <td>
        {assessments.some(({ advice }) => advice === 'ask') && <AskMark size={14} />}{' '}
        {messages.sentences(notes)}
        {assessments.length > 1 && notes.length === 0 && item.words}
      </td>
      {figures.map((figure, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place.
        <td key={i} className="sheet-figure">
          {figure}
        </td>
      ))}
    </tr>
  )
}

type FootProps = { readonly handout: Handout; readonly createdAt: string }

/** Whose rules decided, and which state of them. */
export function SheetFoot({ handout, createdAt }: FootProps) {
  const messages = useMessages()
  const { say } = messages
  return (
    <footer className="sheet-foot">
      <p>
        <strong>{say('handout.sources')}</strong>{' '}
        {handout.sources.map((source) => `${publisherWords(source)}: ${source.title}.`).join(' ')}
      </p>
      <p>{footWords(messages, createdAt, handout)}</p>
    </footer>
  )
}
