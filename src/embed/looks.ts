import { PALETTES, type Palette } from '../core/terms/palettes.ts'

/** How a page may write that no scores are to stand beside the dots. */
const HIDDEN = ['hidden', 'false']

/** How an element asks to be drawn. */
export function looksOf(element: Element): { readonly palette: Palette; readonly scores: boolean } {
  return {
    palette: PALETTES.find((each) => each === element.getAttribute('palette')) ?? 'green-red',
    scores: !HIDDEN.includes(element.getAttribute('scores') ?? ''),
  }
}
