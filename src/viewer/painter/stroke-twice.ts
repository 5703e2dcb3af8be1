/** A light line on a wider dark one, to be seen on any photo. */
export function strokeTwice(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  [wide, narrow]: readonly [wide: number, narrow: number],
  { under, over }: { readonly under: string; readonly over: string },
  trace: () => void,
): void {
  context.save()
  for (const [width, colour] of [
    [wide, under],
    [narrow, over],
  ] as const) {
    context.lineWidth = width
    context.strokeStyle = colour
    context.beginPath()
    trace()
    context.stroke()
  }
  context.restore()
}
