import { DishLightElement } from './element.tsx'

/** The same element under its first name, for one release. Its events are told under both names. */
class PlateLensElement extends DishLightElement {
  protected override readonly names: readonly string[] = ['dish-light', 'plate-lens']
}

/** Defines `<dish-light>` and `<plate-lens>`, unless the page has them already. */
if (!customElements.get('dish-light')) customElements.define('dish-light', DishLightElement)
if (!customElements.get('plate-lens')) customElements.define('plate-lens', PlateLensElement)
