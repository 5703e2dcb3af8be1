/** Clear space below the last line, where the next leaves any, CSS px. */
const BELOW = 6

/**
 * The most of an element, from its top, that ends between two lines of its words and cuts no control: `most` or less, CSS px.
 * Words are measured as they are drawn, in whatever script and size.
 */
export function wholeLines(element: HTMLElement, most: number): number {
  const { top, height } = element.getBoundingClientRect()
  if (height <= most) return height
  const spans = spansIn(element, top)
  const cutBy = (edge: number) => spans.find((span) => span.top < edge && span.bottom > edge)
  let edge = most
  // Above whatever it cuts, and above what is cut there.
  for (let cut = cutBy(edge); cut; cut = cutBy(edge)) edge = cut.top
  const last = Math.max(0, ...spans.filter(({ bottom }) => bottom <= edge).map(({ bottom }) => bottom))
  return last > 0 ? Math.min(edge, last + BELOW) : most
}

type Span = { readonly top: number; readonly bottom: number }

/** From where to where each line of words and each control goes. */
function spansIn(element: HTMLElement, top: number): readonly Span[] {
  const spans: Span[] = []
  const note = (box: DOMRect) => {
    if (box.height > 0 && box.width > 1) spans.push({ top: box.top - top, bottom: box.bottom - top })
  }
  const range = document.createRange()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    // What is folded away has a place, and is not seen.
    if (texts.currentNode.parentElement?.checkVisibility() === false) continue
    range.selectNodeContents(texts.currentNode)
    for (const box of range.getClientRects()) note(box)
  }
  for (const control of element.querySelectorAll('button')) note(control.getBoundingClientRect())
  return spans
}
