import type { Catalogues } from '../messages/load-messages.ts'
import { DishLightElement } from './element.tsx'

/** The same element under its first name, for one release. Its events are told under both names. */
class PlateLensElement extends DishLightElement {
  protected override readonly names: readonly string[] = ['dish-light', 'plate-lens']
}

/** Defines `<dish-light>` and `<plate-lens>`, unless the page has them already. `catalogues`: the words they speak. */
export function defineElements(catalogues: Catalogues): void {
  DishLightElement.catalogues = catalogues
  if (!customElements.get('dish-light')) customElements.define('dish-light', DishLightElement)
  if (!customElements.get('plate-lens')) customElements.define('plate-lens', PlateLensElement)
}
