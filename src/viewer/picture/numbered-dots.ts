import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { screenSize } from '../../core/geometry/normalized.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import type { Palette } from '../../core/terms/palettes.ts'
import { dotLayout, EDGE_GUTTER } from '../painter/dot-places.ts'
import type { RowDot } from '../painter/dots.ts'
import { type Context, paintDots } from '../painter/painter.ts'
import { spriteSheet } from '../painter/sprites.ts'
import { LEAST_LABELLED, numberLabels } from './number-labels.ts'

/** Dots with their numbers, laid out for a picture that nobody zooms. */
export type NumberedDots = {
  readonly dots: readonly RowDot[]
  readonly numbers: ReadonlyMap<string, number>
  readonly photo: PixelSize
  readonly palette: Palette
}

/** How the photo lies on its picture, all in CSS px: the picture is `room` wider on both sides. */
export type PictureFrame = {
  readonly width: number
  readonly height: number
  readonly room: number
  readonly scale: number
}

/** The photo's longer edge as it is laid out, CSS px: the larger, the smaller its dots. */
const LONGEST = [900, 1200, 1600, 2200]
/** Beside the gutter's dots their numbers need room too, CSS px. */
const ROOM_FOR_NUMBERS = 30

/** Large enough for each to have a dot of its own, where that can be; where it cannot, one dot bears several numbers. */
export function pictureFrame({ dots, photo }: Pick<NumberedDots, 'dots' | 'photo'>): PictureFrame {
  const scales = LONGEST.map((longest) => longest / Math.max(photo.width, photo.height))
  const isRoomy = (scale: number) =>
    dotLayout(dots, scale, photo).places.every(({ standIn }) => standIn === undefined)
  const scale = scales.find(isRoomy) ?? (scales.at(-1) as number)
  const room = dots.some(({ words }) => words) ? EDGE_GUTTER + ROOM_FOR_NUMBERS : 0
  return { width: photo.width * scale + 2 * room, height: photo.height * scale, room, scale }
}

/** Paints them, in CSS px of the frame; `pixelRatio`: pixels of the canvas for each. */
export function paintNumbered(
  context: Context,
  { dots, numbers, photo, palette }: NumberedDots,
  { width, height, room, scale }: PictureFrame,
  pixelRatio: number,
): void {
  const layout = dotLayout(dots, scale, photo)
  const viewport: Viewport = { scale, x: room, y: 0 }
  const { diameter } = layout
  const { ofLabel } = spriteSheet({ palette, diameter: Math.max(diameter, LEAST_LABELLED), pixelRatio })
  const scene = {
    dots,
    layout,
    photo,
    surface: screenSize(width, height),
    sprites: { ...spriteSheet({ palette, diameter, pixelRatio }), ofLabel },
    scores: numberLabels(dots, layout, photo, numbers, room),
  }
  paintDots(context, scene, viewport)
}
